using PaLineBot.Agreements;

namespace PaLineBot.Documents;

/// <summary>An agreement and one of its rounds (or none: the draft), as the database has them.</summary>
internal sealed record PaperRow
{
    public long AgreementId { get; init; }

    public string FormId { get; init; } = "";

    public int FormVersion { get; init; }

    public int FiscalYear { get; init; }

    public string DistrictName { get; init; } = "";

    public string FullName { get; init; } = "";

    public string Standing { get; init; } = "";

    public string? SchoolName { get; init; }

    public long? SubmissionId { get; init; }

    public int Round { get; init; }

    public string? ReceiptCode { get; init; }

    public string? VerifyTag { get; init; }

    public string? Snapshot { get; init; }

    public DateTimeOffset? SubmittedAt { get; init; }

    public SubmissionOutcome? Outcome { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public string? DecidedByName { get; init; }

    public string? DecidedByPosition { get; init; }

    public string Comments { get; init; } = "[]";
}
