using PaLineBot.Data;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Agreements;

/// <summary>A round of submission: a frozen copy, and what was decided on it.</summary>
public sealed class Submission : IInDistrict
{
    public long Id { get; init; }

    public int DistrictId { get; init; }

    public long AgreementId { get; init; }

    /// <summary>Counts from 1; a withdrawn round does not count, so the next one has its number.</summary>
    public int Round { get; init; }

    public required string ReceiptCode { get; init; }

    /// <summary>What the QR code of its paper carries besides the receipt code.</summary>
    public required string VerifyTag { get; init; }

    public required string OwnerName { get; init; }

    public Position OwnerPosition { get; init; }

    public AcademicStanding OwnerStanding { get; init; }

    public string? SchoolName { get; init; }

    public required string FormId { get; init; }

    public int FormVersion { get; init; }

    /// <summary>JSON: the answers as they were submitted.</summary>
    public required string Snapshot { get; init; }

    public DateTimeOffset SubmittedAt { get; init; }

    /// <summary>Null while it waits.</summary>
    public SubmissionOutcome? Outcome { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public long? DecidedBy { get; init; }

    public string? DecidedByName { get; init; }

    /// <summary>JSON: the superior's comments on items.</summary>
    public required string Comments { get; init; }
}

/// <summary>How a round ended, as the table has it.</summary>
public enum SubmissionOutcome
{
    Approved,

    Returned,

    /// <summary>Its owner took it back: it does not count.</summary>
    Withdrawn,
}
