using PaLineBot.Agreements;

namespace PaLineBot.Documents.Verify;

/// <summary>What may be said of a paper in public.</summary>
internal sealed record VerifyRow
{
    public string FormId { get; init; } = "";

    public int FormVersion { get; init; }

    public int FiscalYear { get; init; }

    public string DistrictName { get; init; } = "";

    public string? SchoolName { get; init; }

    public int Round { get; init; }

    public string ReceiptCode { get; init; } = "";

    public DateTimeOffset SubmittedAt { get; init; }

    public SubmissionOutcome? Outcome { get; init; }

    public bool IsNewest { get; init; }

    /// <summary>Key of what is said: Approved, Waiting, Returned, Withdrawn, Superseded.</summary>
    public string Status => Outcome != SubmissionOutcome.Withdrawn && !IsNewest ? "Superseded" : Outcome?.ToString() ?? "Waiting";
}
