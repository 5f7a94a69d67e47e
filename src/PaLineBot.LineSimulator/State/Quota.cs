namespace PaLineBot.LineSimulator.State;

/// <summary>Messages counted against the plan: one for each person reached, by month and by day (Japan time, as LINE's delivery counts).</summary>
internal sealed class Quota
{
    private readonly Dictionary<(int Year, int Month), int> months = [];
    private readonly Dictionary<(DateOnly Day, Via Via), int> days = [];
    private readonly Lock gate = new();

    internal int? Limit { get; set; }

    internal int Total { get; private set; }

    internal int Used(DateTimeOffset now)
    {
        lock (gate)
        {
            return months.GetValueOrDefault(Month(now));
        }
    }

    /// <summary>Counts people reached; false, and nothing counted, when the month's limit would be passed.</summary>
    internal bool TryCount(DateTimeOffset now, int people)
    {
        lock (gate)
        {
            var used = months.GetValueOrDefault(Month(now));
            if (people > 0 && used + people > Limit)
            {
                return false;
            }
            months[Month(now)] = used + people;
            Total += people;
            return true;
        }
    }

    internal void CountDelivery(DateTimeOffset now, Via via, int people)
    {
        lock (gate)
        {
            var key = (JapanDay(now), via);
            days[key] = days.GetValueOrDefault(key) + people;
        }
    }

    internal int Delivered(DateOnly day, Via via)
    {
        lock (gate)
        {
            return days.GetValueOrDefault((day, via));
        }
    }

    internal static DateOnly JapanDay(DateTimeOffset now) => DateOnly.FromDateTime(now.ToOffset(TimeSpan.FromHours(9)).DateTime);

    private static (int Year, int Month) Month(DateTimeOffset now)
    {
        var day = JapanDay(now);
        return (day.Year, day.Month);
    }
}
