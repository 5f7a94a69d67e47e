using PaLineBot.Data;

namespace PaLineBot.Agreements;

/// <summary>What stands in a field of an agreement. Written by <see cref="FieldSaving"/> and by turns, in plain SQL.</summary>
public sealed class AnswerRow : IInDistrict
{
    /// <summary>The parts of a field in which nothing stands.</summary>
    public const string NoParts = "[]";

    public int DistrictId { get; init; }

    public long AgreementId { get; init; }

    public required string FieldId { get; init; }

    /// <summary>JSON: an array of texts.</summary>
    public required string Parts { get; init; }

    public bool NeedsRevision { get; init; }

    public int Version { get; init; }

    public DateTimeOffset UpdatedAt { get; init; }
}
