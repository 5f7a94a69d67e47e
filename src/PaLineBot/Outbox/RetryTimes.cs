namespace PaLineBot.Outbox;

/// <summary>When a row that could not be sent is tried again.</summary>
public static class RetryTimes
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    // A refused attempt costs nothing. When LINE's month turns is not documented, and a district may buy more before.
    private static readonly TimeSpan Parked = TimeSpan.FromHours(1);

    /// <summary>The next attempt: doubling from one second up to five minutes; a parked row after an hour.</summary>
    public static DateTimeOffset Next(OutboxRow row, SendOutcome.Later later, DateTimeOffset now)
    {
        var pause = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(row.Attempts, 10)));
        return now + (later.Parked ? Parked : pause < Longest ? pause : Longest);
    }
}
