namespace PaLineBot.Notices;

/// <summary>What notices are about, and the audit of the same things, where more than one place must know it.</summary>
internal static class NoticeSubjects
{
    /// <summary>How subjects begin that SQL makes of ids.</summary>
    public const string OfSubmission = "submission:", OfJoinRequest = "join-request:";

    /// <summary>A round waits for its superior.</summary>
    public static string Submission(long id) => $"{OfSubmission}{id}";

    /// <summary>A round was decided, which is news for its owner.</summary>
    public static string Decision(long submissionId) => $"decision:{submissionId}";

    public static string JoinRequest(long id) => $"{OfJoinRequest}{id}";

    /// <summary>Somebody waits for this person's agreement.</summary>
    public static string Awaited(long personId) => $"nudge:{personId}";
}
