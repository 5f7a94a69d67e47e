using PaLineBot.Conversation;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Duties;
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

    public AgreementStatus? Status { get; init; }

    public BoardStage Stage => BoardStages.Of(Status);

    public FormRef? Form { get; init; }

    public DateTimeOffset? Since { get; init; }

    /// <summary>Their round, where the caller decides on it.</summary>
    public long? SubmissionId { get; init; }

    public bool IsMe { get; init; }

    /// <summary>Which fields are written.</summary>
    public AnswerSheet? Written { get; init; }

    /// <summary>What the person still has to do for the agreement.</summary>
    public IReadOnlyList<Duty> Open { get; init; } = [];

    /// <summary>Whether somebody may ask the person to get on with it.</summary>
    public bool CanBeNudged => Joined && !IsMe && Open.Count > 0;

    /// <summary>As the page sees it.</summary>
    public BoardPerson ToView(FormCatalogue catalogue, DateOnly today)
    {
        var form = Form is { } begun ? catalogue.Find(begun) : catalogue.CurrentFor(Position);
        return new(
            PersonId,
            Name,
            Titles.Of(Position),
            Titles.Of(Standing),
            Joined,
            Stage,
            form is not null && Written is not null ? Progress.CountDone(form, Written) : 0,
            form?.SubIndicators.Count() ?? 0,
            Since,
            SubmissionId,
            CanBeNudged,
            NudgedToday: NudgedOn == today);
    }
}
