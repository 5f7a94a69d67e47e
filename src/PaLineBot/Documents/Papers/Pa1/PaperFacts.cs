using PaLineBot.Rules.Forms;

namespace PaLineBot.Documents.Papers.Pa1;

/// <summary>What stands on a PA1 besides its answers.</summary>
public sealed record PaperFacts
{
    /// <summary>Prefix, name and surname.</summary>
    public required string FullName { get; init; }

    /// <summary>Standing at submission, or now for a draft.</summary>
    public required AcademicStanding Standing { get; init; }

    /// <summary>School, or null for the district director.</summary>
    public string? SchoolName { get; init; }

    /// <summary>Full name of the district.</summary>
    public required string DistrictName { get; init; }

    /// <summary>Buddhist-era fiscal year.</summary>
    public required int FiscalYear { get; init; }

    /// <summary>The frozen round, or null for a draft.</summary>
    public PaperRound? Round { get; init; }
}
