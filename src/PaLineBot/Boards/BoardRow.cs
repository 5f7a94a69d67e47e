using PaLineBot.Conversation;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Boards;

/// <summary>One person on the board.</summary>
internal sealed record BoardRow
{
    public long PersonId { get; init; }

    public string Name { get; init; } = "";

    public string Position { get; init; } = "";

    public string Standing { get; init; } = "";

    public bool Joined { get; init; }

    public DateOnly? NudgedOn { get; init; }

    public DateOnly? LastPushedOn { get; init; }

    public string Stage { get; init; } = "";

    public string? FormId { get; init; }

    public int? FormVersion { get; init; }

    public DateTimeOffset? Since { get; init; }

    public int? Round { get; init; }

    public long? SubmissionId { get; init; }

    public string[] Fields { get; init; } = [];

    /// <summary>As the page sees it; <c>done</c> counts sub-indicators all of whose required fields have a text.</summary>
    public object ToView(FormCatalogue catalogue, DateOnly today)
    {
        var form = FormId is null ? catalogue.CurrentFor(Enum.Parse<Rules.Forms.Position>(Position)) : catalogue.Find(new FormRef(FormId, FormVersion ?? 0));
        var sections = form?.SubIndicators.ToList() ?? [];
        return new
        {
            PersonId,
            Name,
            PositionTitle = Titles.Of(Enum.Parse<Rules.Forms.Position>(Position)),
            StandingTitle = Titles.Of(Enum.Parse<AcademicStanding>(Standing)),
            Joined,
            Status = Stage,
            Done = sections.Count(s => s.Fields.Where(f => f.Required).All(f => Fields.Contains(f.Id))),
            Of = sections.Count,
            Since,
            Round,
            SubmissionId,
            NudgedToday = NudgedOn == today,
        };
    }
}
