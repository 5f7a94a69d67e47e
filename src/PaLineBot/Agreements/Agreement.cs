using PaLineBot.Data;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Agreements;

/// <summary>A person's agreement of a fiscal year.</summary>
public sealed class Agreement : IInDistrict
{
    public long Id { get; init; }

    public int DistrictId { get; init; }

    public long PersonId { get; init; }

    /// <summary>Buddhist era.</summary>
    public int FiscalYear { get; init; }

    public required string FormId { get; init; }

    public int FormVersion { get; init; }

    /// <summary>The form it is written in.</summary>
    public FormRef Form => new(FormId, FormVersion);

    /// <summary>In which it was begun.</summary>
    public Position Position { get; init; }

    public AgreementStatus Status { get; init; }

    public DateTimeOffset StartedAt { get; init; }
}
