namespace PaLineBot.Rules.Duties;

/// <summary>What has to be done; those of one person in the order in which they are worked off.</summary>
public enum DutyKind
{
    /// <summary>Decide whether somebody belongs to the school; subject <c>join-request:ID</c>.</summary>
    DecideJoinRequest,

    /// <summary>Approve or return a submitted agreement (S001 §3.1.1); subject <c>submission:ID</c>.</summary>
    DecideSubmission,

    /// <summary>Mend what was returned, and submit it again; subject <c>agreement:YEAR</c>.</summary>
    Mend,

    /// <summary>Write this fiscal year's agreement; subject <c>agreement:YEAR</c>.</summary>
    Write,

    /// <summary>Submit it to the superior; subject <c>agreement:YEAR</c>.</summary>
    Submit,
}
