using PaLineBot.Rules.Calendar;

namespace PaLineBot.Outbox;

/// <summary>When a row that could not be sent is tried again.</summary>
public static class RetryTimes
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>The next attempt: doubling from one second up to five minutes; a parked row on the first of the next month.</summary>
    public static DateTimeOffset Next(OutboxRow row, SendOutcome.Later later, DateTimeOffset now)
    {
        if (later.Parked)
        {
            var today = ThaiDate.DayOf(now);
            return ThaiDate.At(new DateOnly(today.Year, today.Month, 1).AddMonths(1), new TimeOnly(7, 0));
        }

        var pause = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(row.Attempts, 10)));
        return now + (pause < Longest ? pause : Longest);
    }
}
