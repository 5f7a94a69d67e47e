namespace PaLineBot.Rules.Workload;

/// <summary>Field ids of the workload section that the rules know by name (Forms/Catalogue).</summary>
public static class WorkloadFields
{
    /// <summary>Option เต็มเวลา.</summary>
    public const string Full = "full";

    /// <summary>Why not full time.</summary>
    public const string Reason = "workload.reason";

    /// <summary>Declared hours of teaching practice a week (school administrators).</summary>
    public const string Declared = "workload.declared";
}
