namespace PaLineBot.Rules.Calendar;

/// <summary>When people may be disturbed: working days, 07:00 to 19:00 in Bangkok (our own manners, docs/adr/0004).</summary>
public static class SendingHours
{
    private static readonly TimeOnly Opens = new(7, 0);
    private static readonly TimeOnly Closes = new(19, 0);
    private static readonly TimeOnly Morning = new(7, 30);
    private static readonly WorkingDays WorkingDays = new(GovernmentHolidays.Embedded);

    /// <summary>Whether a push that is not urgent may go out at this moment.</summary>
    public static bool AreOpen(DateTimeOffset now)
    {
        var time = TimeOnly.FromDateTime(ThaiDate.InBangkok(now).DateTime);
        return time >= Opens && time < Closes && WorkingDays.IsWorkingDay(ThaiDate.DayOf(now));
    }

    /// <summary>19:00 of this moment's day in Bangkok: what has not gone out by then waits for the next working day.</summary>
    public static DateTimeOffset EndOf(DateTimeOffset now) => ThaiDate.At(ThaiDate.DayOf(now), Closes);

    /// <summary>07:30 of the next day in Bangkok.</summary>
    public static DateTimeOffset TomorrowMorning(DateTimeOffset now) => ThaiDate.At(ThaiDate.DayOf(now).AddDays(1), Morning);
}
