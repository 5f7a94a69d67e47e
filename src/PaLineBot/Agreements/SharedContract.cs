using PaLineBot.Conversation.Facts;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;

namespace PaLineBot.Agreements;

/// <summary>The practice level that is expected of the owner's standing.</summary>
internal sealed record ExpectedLevel(string Verb, string Detail)
{
    public static ExpectedLevel? Of(ExpectedPracticeLevel? level) => level is null ? null : new(level.Verb, level.Meaning);
}

/// <summary>What lint noticed.</summary>
internal sealed record LintFinding(
    string RuleId,
    Severity Severity,
    string? SectionId,
    string? FieldId,
    // First UTF-16 code unit of the words it points at, in the text as stored; null when it points at none.
    int? Start,
    int? Length,
    string Message,
    IReadOnlyList<string> Suggestions)
{
    public static LintFinding Of(Finding f) => new(f.RuleId, f.Severity, f.SectionId, f.FieldId, f.Span?.Start, f.Span?.Length, f.Message, f.Suggestions);
}

/// <summary>A round without its texts.</summary>
internal sealed record RoundHead(
    int Round,
    long SubmissionId,
    string ReceiptCode,
    DateTimeOffset SubmittedAt,
    RoundOutcome? Outcome,
    DateTimeOffset? DecidedAt,
    string? DecidedBy,
    IReadOnlyList<ItemComment> Comments)
{
    public static RoundHead Of(RoundFacts r) => new(r.Round, r.SubmissionId, r.ReceiptCode, r.SubmittedAt, r.Outcome, r.DecidedAt, r.DecidedBy, r.Comments);
}

/// <summary>Where a text or a piece of evidence comes from.</summary>
internal enum Origin
{
    Chat,
    Page,
    Copy,
}
