using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Facts;

/// <summary>Last fiscal year's agreement of the person, or null.</summary>
public sealed record PreviousAgreementRequest : FactRequest<PreviousAgreementFacts?>;

/// <summary>What waits for this superior, oldest first.</summary>
public sealed record WaitingRequest : FactRequest<IReadOnlyList<WaitingFacts>>;

/// <summary>The submissions among what waits for this superior, oldest first; at most <see cref="Most"/>.</summary>
public sealed record WaitingSubmissionsRequest : FactRequest<IReadOnlyList<SubmissionFacts>>
{
    /// <summary>How many are told at once.</summary>
    public const int Most = 10;
}

/// <summary>One submission, or null when it is not this person's to decide on.</summary>
public sealed record SubmissionRequest(long SubmissionId) : FactRequest<SubmissionFacts?>;

/// <summary>Earlier and present rounds of the person's agreement, oldest first.</summary>
public sealed record RoundsRequest : FactRequest<IReadOnlyList<RoundFacts>>;

/// <summary>Links to the paper of the person's agreement, or null when there is none.</summary>
public sealed record PapersRequest : FactRequest<PaperLinkFacts?>;

/// <param name="FiscalYear">Buddhist-era fiscal year.</param>
/// <param name="Status">Where it is.</param>
/// <param name="LastSubmission">The newest round, or null when never submitted.</param>
public sealed record AgreementFacts(
    long Id,
    int FiscalYear,
    AgreementStatus Status,
    AnswerSheet Sheet,
    RoundFacts? LastSubmission);

/// <summary>Last year's agreement.</summary>
/// <param name="Position">Position it was written in.</param>
public sealed record PreviousAgreementFacts(long AgreementId, int FiscalYear, Position Position, AnswerSheet Sheet);

/// <summary>One round of submission.</summary>
/// <param name="Round">Counts from 1.</param>
/// <param name="Outcome">Decided how, or null while waiting.</param>
/// <param name="Comments">Comments on items, when returned.</param>
public sealed record RoundFacts(
    long SubmissionId,
    int Round,
    string ReceiptCode,
    DateTimeOffset SubmittedAt,
    RoundOutcome? Outcome,
    DateTimeOffset? DecidedAt,
    string? DecidedBy,
    IReadOnlyList<ItemComment> Comments);

/// <summary>How a round ended.</summary>
public enum RoundOutcome
{
    /// <summary>เห็นชอบ.</summary>
    Approved,

    /// <summary>ไม่เห็นชอบ, returned with comments.</summary>
    Returned,
}

/// <summary>A superior's comment on a section.</summary>
/// <param name="SectionId">Section id such as <c>1.3</c> or <c>challenge.1</c>.</param>
public sealed record ItemComment(string SectionId, string Text);

/// <summary>A submission as its superior sees it.</summary>
/// <param name="OwnerPosition">Owner's position at submission.</param>
/// <param name="OwnerStanding">Owner's standing at submission.</param>
/// <param name="SchoolName">Owner's school, or null.</param>
/// <param name="Sheet">The frozen copy.</param>
/// <param name="PreviousSheet">The frozen copy of the previous round, or null.</param>
/// <param name="PreviousComments">Comments of the previous round.</param>
/// <param name="UndoUntil">Until when an approval by this superior can be undone, or null.</param>
public sealed record SubmissionFacts(
    long Id,
    RoundFacts Round,
    string OwnerName,
    Position OwnerPosition,
    AcademicStanding OwnerStanding,
    string? SchoolName,
    int FiscalYear,
    AnswerSheet Sheet,
    AnswerSheet? PreviousSheet,
    IReadOnlyList<ItemComment> PreviousComments,
    DateTimeOffset? UndoUntil)
{
    /// <summary>Whether its owner had their data erased since: what was decided stands, as there is nobody to go on with it.</summary>
    public bool OwnerErased { get; init; }
}

/// <summary>Something that waits for a superior.</summary>
/// <param name="Id">Submission id or join request id.</param>
/// <param name="PersonName">Whose.</param>
/// <param name="Round">Round of a submission, 0 for a join request.</param>
/// <param name="Since">Since when.</param>
public sealed record WaitingFacts(WaitingKind Kind, long Id, string PersonName, int Round, DateTimeOffset Since);

/// <summary>What waits for a superior.</summary>
public enum WaitingKind
{
    /// <summary>A submitted agreement.</summary>
    Submission,

    /// <summary>A request to join the school.</summary>
    JoinRequest,
}
