using PaLineBot.Conversation;
using PaLineBot.Conversation.Facts;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Boards;

/// <summary>One person on the board.</summary>
internal sealed record BoardRow
{
    public long PersonId { get; init; }

    public string Name { get; init; } = "";

    public Position Position { get; init; }

    public AcademicStanding Standing { get; init; }

    public bool Joined { get; init; }

    public DateOnly? NudgedOn { get; init; }

    public DateOnly? LastPushedOn { get; init; }

    public long? AgreementId { get; init; }

    public AgreementStatus? Status { get; init; }

    public BoardStage Stage => Status switch
    {
        null => BoardStage.NotStarted,
        AgreementStatus.Draft => BoardStage.Draft,
        AgreementStatus.Returned => BoardStage.Returned,
        AgreementStatus.Submitted => BoardStage.Submitted,
        AgreementStatus.Approved => BoardStage.Approved,
        _ => throw new InvalidOperationException($"no stage for {Status}"),
    };

    public string? FormId { get; init; }

    public int? FormVersion { get; init; }

    public DateTimeOffset? Since { get; init; }

    public long? SubmissionId { get; init; }

    public string[] Fields { get; init; } = [];

    /// <summary>As the page sees it; <c>done</c> counts sub-indicators all of whose required fields have a text.</summary>
    public BoardPerson ToView(FormCatalogue catalogue, DateOnly today)
    {
        var form = FormId is null ? catalogue.CurrentFor(Position) : catalogue.Find(new FormRef(FormId, FormVersion ?? 0));
        var sections = form?.SubIndicators.ToList() ?? [];
        return new(
            PersonId,
            Name,
            Titles.Of(Position),
            Titles.Of(Standing),
            Joined,
            Stage,
            sections.Count(s => s.Fields.Where(f => f.Required).All(f => Fields.Contains(f.Id))),
            sections.Count,
            Since,
            SubmissionId,
            NudgedToday: NudgedOn == today);
    }
}
