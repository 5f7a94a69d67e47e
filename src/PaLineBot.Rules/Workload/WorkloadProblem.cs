namespace PaLineBot.Rules.Workload;

/// <summary>What is wrong with a workload.</summary>
public enum WorkloadProblemKind
{
    /// <summary>A required field is empty.</summary>
    Missing,

    /// <summary>Not hours of a week.</summary>
    NotHours,

    /// <summary>Not full time, and no reason given.</summary>
    NoReason,

    /// <summary>Declared hours are below the minimum of the position.</summary>
    BelowMinimum,

    /// <summary>The items add up to less than declared.</summary>
    SumBelowDeclared,

    /// <summary>More hours than a week of work usually has: perhaps a slip of the finger.</summary>
    UnusuallyMany,
}

/// <summary>One thing wrong with a workload.</summary>
/// <param name="Kind">What.</param>
/// <param name="FieldId">Field to mend.</param>
/// <param name="Actual">Hours found, zero where hours play no part.</param>
/// <param name="Wanted">Hours wanted, zero where hours play no part.</param>
public sealed record WorkloadProblem(WorkloadProblemKind Kind, string FieldId, decimal Actual = 0, decimal Wanted = 0)
{
    /// <summary>Whether it blocks submission; otherwise it is only said.</summary>
    public bool Blocks => Kind != WorkloadProblemKind.UnusuallyMany;
}
