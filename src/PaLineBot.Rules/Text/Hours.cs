using System.Globalization;
using System.Text.RegularExpressions;

namespace PaLineBot.Rules.Text;

/// <summary>Hours a week as people type them: 18, 12.5, "๑๒ ชั่วโมง", "18 ชม.", "12 ชม. 30 นาที", "ยี่สิบ", "ห้า ชั่วโมงครึ่ง".</summary>
public static partial class Hours
{
    /// <summary>The most hours a week can have; more is not an answer.</summary>
    public const decimal WeekHours = 168;

    /// <summary>Reads hours. False, and zero, for anything else: a negative number, more than a week, periods (คาบ), words that are no number.</summary>
    public static bool TryParse(string text, out decimal hours)
    {
        hours = 0;
        if (text.Length > 100) return false;
        var m = Form().Match(Counted(SpelledNumbers.ToDigits(ThaiDigits.ToArabic(ThaiText.Normalise(text)).Trim())));
        if (!m.Success) return false;
        if (!TryNumber(m.Groups["n"].Value.Replace(',', '.'), out var value)) return false;
        if (m.Groups["half"].Success) value += 0.5m;
        if (m.Groups["min"].Success && TryNumber(m.Groups["min"].Value, out var minutes)) value += Math.Round(minutes / 60, 2);
        if (value > WeekHours) return false;
        hours = value;
        return true;
    }

    /// <summary>The number as it is stored: Arabic digits, decimal point, no trailing zeros.</summary>
    public static string Format(decimal hours) => hours.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>ครึ่งชั่วโมง is half an hour, ชั่วโมงครึ่ง one and a half.</summary>
    private static string Counted(string text) =>
        text.StartsWith("ครึ่ง", StringComparison.Ordinal) ? "0.5 " + text["ครึ่ง".Length..]
        : text.StartsWith("ชั่วโมง", StringComparison.Ordinal) ? "1 " + text
        : text;

    private static bool TryNumber(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    [GeneratedRegex(@"^(?:(?:ประมาณ|จำนวน|รวม|สัปดาห์ละ)\s*){0,2}(?<n>[0-9]{1,3}(?:[.,][0-9]{1,2})?)\s*(?:(?:ชั่วโมง|ชม\.?|ช\.ม\.?|hrs?\.?|hours?|h)(?:\s*(?<half>ครึ่ง|กับครึ่ง)|\s*(?<min>[0-5]?[0-9])\s*นาที)?|(?<half>ครึ่ง)(?:\s*(?:ชั่วโมง|ชม\.?))?)?\s*(?:(?:/|ต่อ)\s*สัปดาห์)?\s*\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
