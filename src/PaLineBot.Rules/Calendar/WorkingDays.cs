namespace PaLineBot.Rules.Calendar;

/// <summary>วันทำการ: Monday to Friday minus government holidays (pa-domain §1.4).</summary>
public sealed class WorkingDays(GovernmentHolidays holidays)
{
    /// <summary>Whether people work on this day.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && holidays.Find(day) is null;

    /// <summary>
    /// The day that lies <paramref name="count"/> working days after <paramref name="day"/>, which itself is not counted;
    /// negative counts go back. Zero gives the day itself.
    /// </summary>
    public DateOnly AddWorkingDays(DateOnly day, int count)
    {
        var step = Math.Sign(count);
        for (var left = Math.Abs(count); left > 0;)
        {
            day = day.AddDays(step);
            if (IsWorkingDay(day)) left--;
        }

        return day;
    }

    /// <summary>Last day to send an appointment order: 3 working days after its date (S001 §2.2.2).</summary>
    public DateOnly NoticeDeadline(DateOnly orderDate) => AddWorkingDays(orderDate, 3);

    /// <summary>
    /// Last day for the committee's meeting: 7 working days before the evaluation (S001 §2.2.3);
    /// <paramref name="strict"/> wants seven clear days between.
    /// </summary>
    public DateOnly LatestMeeting(DateOnly evaluationDate, bool strict = false) => AddWorkingDays(evaluationDate, strict ? -8 : -7);

    /// <summary>Number of working days from one day to another, both counted.</summary>
    public int Count(DateOnly from, DateOnly to)
    {
        var count = 0;
        for (var day = from; day <= to; day = day.AddDays(1))
            if (IsWorkingDay(day)) count++;
        return count;
    }
}
