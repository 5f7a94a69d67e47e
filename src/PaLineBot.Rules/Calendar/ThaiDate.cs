using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Calendar;

/// <summary>Dates as Thai people read them: Buddhist era, Thai month names, Bangkok time (pa-domain §11.1-11.3).</summary>
public static class ThaiDate
{
    private static readonly TimeSpan Bangkok = TimeSpan.FromHours(7);

    private static readonly string[] Months =
        ["มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม"];

    private static readonly string[] ShortMonths =
        ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

    /// <summary>The moment on a clock in Thailand (UTC+7, no summer time).</summary>
    public static DateTimeOffset InBangkok(DateTimeOffset moment) => moment.ToOffset(Bangkok);

    /// <summary>The calendar day in Thailand at a moment.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(InBangkok(moment).DateTime);

    /// <summary>The moment a day and time of day in Thailand stand for.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), Bangkok);

    /// <summary>Buddhist-era year of a day.</summary>
    public static int YearOf(DateOnly day) => day.Year + FiscalYear.BuddhistOffset;

    /// <summary>25 สิงหาคม 2565, or ๒๕ สิงหาคม ๒๕๖๕.</summary>
    public static string Long(DateOnly day, bool thaiDigits = false) =>
        Digits($"{day.Day} {Months[day.Month - 1]} {YearOf(day)}", thaiDigits);

    /// <summary>25 ส.ค. 2565.</summary>
    public static string Short(DateOnly day, bool thaiDigits = false) =>
        Digits($"{day.Day} {ShortMonths[day.Month - 1]} {YearOf(day)}", thaiDigits);

    /// <summary>วันที่ 1 เดือนตุลาคม พ.ศ. 2564, the way forms write it.</summary>
    public static string Formal(DateOnly day, bool thaiDigits = false) =>
        Digits($"วันที่ {day.Day} เดือน{Months[day.Month - 1]} พ.ศ. {YearOf(day)}", thaiDigits);

    /// <summary>10:32, Bangkok time.</summary>
    public static string Time(DateTimeOffset moment, bool thaiDigits = false)
    {
        var local = InBangkok(moment);
        return Digits($"{local.Hour:00}:{local.Minute:00}", thaiDigits);
    }

    private static string Digits(string text, bool thai) => thai ? ThaiDigits.ToThai(text) : text;
}
