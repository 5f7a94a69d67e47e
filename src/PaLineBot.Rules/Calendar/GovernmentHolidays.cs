using System.Collections.Frozen;

namespace PaLineBot.Rules.Calendar;

/// <summary>The table of government holidays (pa-domain §11.5).</summary>
public sealed class GovernmentHolidays
{
    private readonly FrozenDictionary<DateOnly, GovernmentHoliday> byDate;
    private readonly FrozenSet<int> years;

    /// <summary>A table of one's own; a later entry of the same day replaces an earlier one.</summary>
    /// <param name="years">Common-era years the table speaks for.</param>
    /// <param name="holidays">The days.</param>
    public GovernmentHolidays(IEnumerable<int> years, IEnumerable<GovernmentHoliday> holidays)
    {
        this.years = years.ToFrozenSet();
        byDate = holidays.GroupBy(h => h.Date).ToFrozenDictionary(g => g.Key, g => g.Last());
        All = [.. byDate.Values.OrderBy(h => h.Date)];
    }

    /// <summary>The table that ships with the program (Calendar/holidays.json).</summary>
    public static GovernmentHolidays Embedded { get; } = Load();

    /// <summary>All days, earliest first.</summary>
    public IReadOnlyList<GovernmentHoliday> All { get; }

    /// <summary>The holiday of a day, or null.</summary>
    public GovernmentHoliday? Find(DateOnly day) => byDate.GetValueOrDefault(day);

    /// <summary>Whether the table speaks for the year of a day; when not, only weekends are known.</summary>
    public bool Covers(DateOnly day) => years.Contains(day.Year);

    /// <summary>This table with days of a district added or replaced.</summary>
    public GovernmentHolidays With(IEnumerable<GovernmentHoliday> more) => new(years, All.Concat(more));

    private static GovernmentHolidays Load()
    {
        var file = EmbeddedData.Load<HolidayFile>("Calendar", "holidays.json");
        return new(file.Years, file.Holidays);
    }

    private sealed record HolidayFile(string Note, int[] Years, GovernmentHoliday[] Holidays);
}
