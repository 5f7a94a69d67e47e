namespace PaLineBot.Notices;

/// <summary>What notices are about, where more than one feature must know it.</summary>
internal static class NoticeSubjects
{
    /// <summary>Somebody waits for this person's agreement.</summary>
    public static string Awaited(long personId) => $"nudge:{personId}";
}
