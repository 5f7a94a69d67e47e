using System.Text.Json.Serialization;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Liff;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;

namespace PaLineBot.Agreements;

/// <summary>Begin this year's agreement.</summary>
internal sealed record StartRequest(bool CopyPrevious);

/// <summary>The caller's own agreement: answers, findings, what is done and what is missing, rounds.</summary>
internal sealed record AgreementAnswer(
    long Id,
    int FiscalYear,
    FormRef Form,
    int NewestFormVersion,
    AgreementStatus Status,
    ExpectedLevel? Level,
    Superior? Superior,
    // By field.
    IReadOnlyDictionary<string, FieldAnswer> Answers,
    IReadOnlyList<LintFinding> Findings,
    // Required fields that are asked and empty.
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> DoneSections,
    IReadOnlyList<RoundHead> Rounds,
    // Of the round that was returned last.
    IReadOnlyList<ItemComment> Comments,
    // Of the last round that was not returned.
    string? ReceiptCode);

/// <summary>Who decides on it.</summary>
internal sealed record Superior(string FullName);

/// <summary>What stands in a field: text as it is, hours "12.5", one option id, or ids joined by ",".</summary>
internal sealed record FieldAnswer(
    string Text,
    // Counts up with every change, by chat or page; 0 before the first.
    int Version,
    bool NeedsRevision,
    DateTimeOffset UpdatedAt,
    [property: JsonConverter(typeof(WireNames))] Origin From);

/// <summary>There is none yet.</summary>
internal sealed record NotStartedProblem(
    int FiscalYear,
    bool Startable,
    // Why it cannot be started.
    NotStartableReason? Reason,
    // The year whose answers could be copied.
    PreviousYear? Previous) : Problem(StatusCodes.Status404NotFound, "not-started");

internal sealed record NotStartableReason(string Code, string Message);

internal sealed record PreviousYear(int FiscalYear);

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
    public static RoundHead Of(RoundFacts r) => new(r.Round, r.SubmissionId, JoinCodes.Shown(r.ReceiptCode), r.SubmittedAt, r.Outcome, r.DecidedAt, r.DecidedBy, r.Comments);
}

/// <summary>Where a text or a piece of evidence comes from.</summary>
internal enum Origin
{
    Chat,
    Page,
    Copy,
}
