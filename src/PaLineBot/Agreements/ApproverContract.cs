using PaLineBot.Conversation.Facts;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Agreements;

/// <summary>What waits for a superior.</summary>
internal sealed record WaitingAnswer(IReadOnlyList<WaitingSubmission> Submissions, int JoinRequests);

internal sealed record WaitingSubmission(
    long SubmissionId,
    string Name,
    string PositionTitle,
    string StandingTitle,
    string? School,
    int Round,
    DateTimeOffset SubmittedAt,
    // Sections that are otherwise than when they were returned; null in the first round.
    int? Changed,
    FindingCounts Findings);

internal sealed record FindingCounts(int Errors, int Warnings, int Hints);

/// <summary>A submission as its superior reads it.</summary>
internal sealed record SubmissionAnswer(
    long SubmissionId,
    int Round,
    string ReceiptCode,
    DateTimeOffset SubmittedAt,
    RoundOutcome? Outcome,
    SubmissionOwner Owner,
    int FiscalYear,
    FormRef Form,
    ExpectedLevel? Level,
    // By field.
    IReadOnlyDictionary<string, string> Texts,
    // Texts of the round that was returned before; null without one.
    IReadOnlyDictionary<string, string>? Before,
    // Fields that are otherwise than before.
    IReadOnlyList<string> Changed,
    // Of the round that was returned before.
    IReadOnlyList<ItemComment> CommentsBefore,
    IReadOnlyList<LintFinding> Findings,
    // Sections worth a look first.
    IReadOnlyList<string> Weakest,
    // Until when the caller may undo their approval; null when they may not.
    DateTimeOffset? UndoUntil,
    // What a comment may have, in UTF-16 code units.
    int LongestComment);

/// <summary>The owner as they were when they submitted.</summary>
internal sealed record SubmissionOwner(string FullName, string PositionTitle, string StandingTitle, string? School);

/// <summary>Send it back with comments on items.</summary>
internal sealed record ReturnRequest(IReadOnlyList<CommentRequest>? Comments);

internal sealed record CommentRequest(string? SectionId, string? Text)
{
    /// <summary>UTF-16 code units of a text.</summary>
    public const int Longest = 1_000;
}

/// <summary>How the submission stands after approving, returning or undoing.</summary>
internal sealed record Decision(RoundOutcome? Outcome, DateTimeOffset? UndoUntil);
