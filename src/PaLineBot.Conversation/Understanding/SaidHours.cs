using System.Globalization;
using System.Text.RegularExpressions;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Understanding;

/// <summary>Hours a week as people say them: "สอน 18 ชม.ค่ะ", "สัปดาห์ละ ๒๐", "ไม่มี", "-".</summary>
internal static partial class SaidHours
{
    private const int Longest = 80;
    private const int MinutesOfAnHour = 60;
    private const int DaysOfAWeek = 5;
    private const int FewestDays = 3;
    private const decimal TooMany = 1_000;
    private static readonly Regex Term = new($@"(?:{string.Join('|', SaidWords.AsWritten("hours-terms"))})\s*[1-3](?![0-9])", RegexOptions.CultureInvariant);
    private static readonly Regex Day = new($@"(?:{string.Join('|', SaidWords.AsWritten("hours-weekdays"))})\s*(?:ละ\s*)?([0-9]{{1,2}}(?:[.][0-9])?)(?![0-9])", RegexOptions.CultureInvariant);
    private static readonly Regex Total = new($@"(?:{string.Join('|', SaidWords.AsWritten("hours-total"))})\s*([0-9]{{1,3}}(?:[.][0-9])?)(?![0-9])", RegexOptions.CultureInvariant);
    private static readonly string[] Dashes = ["-", "–", "—", "--"];

    /// <summary>The hours, or null when the text says something else or is not clear.</summary>
    public static decimal? Read(string text, Gist gist)
    {
        if (Hours.TryParse(text, out var hours)) return hours;
        if (text.Length > Longest || text.AsSpan().Trim().Length == 0) return null;
        if (gist.IsQuestion || gist.Intent != Intent.None) return null;
        var said = Digits(text);
        if (SaidWords.Any("hours-a-day", Squashed.Whole(said)) && Without("hours-week", said) is { } week && week != said) return OfAWeek(week);
        if (Without("hours-full-period", said) is { } periods && periods != said) said = periods.Replace(SaidWords.AsWritten("hours-period")[0], SaidWords.AsWritten("hours-units")[0], StringComparison.Ordinal);
        if (OfDays(said) is { } days) return days;
        var numbers = Number().Matches(said);
        if (numbers.Count == 0) return SaysNone(text) ? 0 : null;
        return numbers.Count == 1 && !IsNegative(said, numbers[0]) && IsToldPlainly(said, numbers[0]) && Hours.TryParse(numbers[0].Value, out hours) ? hours : null;
    }

    // The number and words around it, up to the end or, once its unit or who is spoken to was said, to a space: "16 ครับ ผมสอนน้อยเพราะ
    // เป็นหัวหน้าวิชาการ" tells it, "อีก 1 ชั่วโมงต้องเข้าประชุม" and "น้อยกว่า 10 ชั่วโมง" do not.
    private static bool IsToldPlainly(string said, Match number)
    {
        if (SaidWords.Any("hours-a-day", Squashed.Whole(said))) return false;
        var after = number.Index + number.Length;
        for (var end = after; end <= said.Length; end++)
        {
            if (end < said.Length && !char.IsWhiteSpace(said[end])) continue;
            var isWhole = said[end..].Trim().Length == 0;
            var head = Squashed.Whole(said[..number.Index] + said[after..end]);
            if (SaidWords.Any("hours-unclear", head)) return false;
            var rest = Without("hours-units", head, out var hasUnit);
            var isClosed = hasUnit || SaidWords.Any("hours-closing", Squashed.Whole(said[after..end]));
            if ((isWhole || isClosed) && Without("hours-around", rest, out _).Length == 0) return true;
            if (isWhole) return false;
        }
        return false;
    }

    /// <summary>The numbers that may be meant where it is not clear: of periods, of days, of two terms.</summary>
    public static IReadOnlyList<decimal> Candidates(string text, Gist gist)
    {
        if (text.Length > Longest || Read(text, gist) is not null) return [];
        if (gist.IsQuestion || gist.Intent != Intent.None) return [];
        var numbers = Number().Matches(Digits(text)).Select(ValueOf).ToList();
        if (numbers.Count is 0 or > 4) return [];
        var said = Squashed.Whole(text);
        IEnumerable<decimal> meant = SaidWords.Any("hours-a-day", said) ? [numbers[0] * DaysOfAWeek]
            : SaidWords.Any("hours-minutes", said) && numbers.Count == 2 ? [Math.Round(numbers[0] * numbers[1] / MinutesOfAnHour, 2), numbers[0]]
            : numbers;
        return [.. meant.Where(n => n <= Hours.WeekHours).Distinct()];
    }

    // "วันละ 5 ชม. จันทร์ถึงศุกร์".
    private static decimal? OfAWeek(string said) =>
        Number().Matches(said) is [var one] && !IsNegative(said, one) && ValueOf(one) * DaysOfAWeek is var hours && hours <= Hours.WeekHours ? hours : null;

    // "จันทร์ 4 อังคาร 4 พุธ 3 …": the total that is said, else the sum.
    private static decimal? OfDays(string said)
    {
        var days = Day.Matches(said);
        if (days.Count < FewestDays) return null;
        var told = Total.Match(said);
        var total = told.Success ? decimal.Parse(told.Groups[1].Value, CultureInfo.InvariantCulture) : days.Sum(d => decimal.Parse(d.Groups[1].Value, CultureInfo.InvariantCulture));
        return Number().Count(said) == days.Count + (told.Success ? 1 : 0) && total <= Hours.WeekHours ? total : null;
    }

    private static string Without(string list, string said) => SaidWords.AsWritten(list).Aggregate(said, (left, word) => left.Replace(word, " ", StringComparison.Ordinal));

    // "-1" is no 1; the stroke of a list has a space behind it.
    private static bool IsNegative(string said, Match number) => number.Index > 0 && Dashes.Contains(said[(number.Index - 1)..number.Index]) && said[..(number.Index - 1)].Trim().Length == 0;

    // As many digits as somebody likes to type.
    private static decimal ValueOf(Match number) =>
        decimal.TryParse(number.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n) && n < TooMany ? n : TooMany;

    private static bool SaysNone(string text) => Dashes.Contains(text.Trim()) || SaidWords.Of("hours-none") is var none
        && (none.Contains(Squashed.Of(text)) || none.Contains(Squashed.Of(text.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0])));

    // The 2 of เทอม 2 counts terms.
    private static string Digits(string text) => Term.Replace(SpelledNumbers.ToDigits(ThaiDigits.ToArabic(ThaiText.Normalise(text))), " ");

    private static string Without(string list, string said, out bool any)
    {
        any = false;
        var rest = Squashed.Of(said);
        foreach (var word in SaidWords.Of(list))
        {
            if (!rest.Contains(word, StringComparison.Ordinal)) continue;
            any = true;
            rest = rest.Replace(word, "", StringComparison.Ordinal);
        }
        return Squashed.Of(rest);
    }

    [GeneratedRegex(@"[0-9]+(?:[.][0-9]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
