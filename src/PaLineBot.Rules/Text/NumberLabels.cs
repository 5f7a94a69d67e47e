namespace PaLineBot.Rules.Text;

/// <summary>Tells numbers that name something (ป.5, พ.ศ. 2570, ข้อ 1.2, the 1) of a list) from quantities.</summary>
internal static class NumberLabels
{
    private static readonly NumberWords Words = NumberWords.Loaded;
    private static readonly string[] PlacesEndingInThi = ["พื้นที่", "หน้าที่", "สถานที่", "ที่ดิน"];

    /// <summary>End of the number that starts at <paramref name="start"/>: digits, thousands commas, decimal points.</summary>
    public static int EndOfNumber(string text, int start)
    {
        var at = Digits(text, start);
        while (at < text.Length && text[at] == ',' && Digits(text, at + 1) == at + 4) at += 4;
        while (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1])) at = Digits(text, at + 1);
        return at;
    }

    /// <summary>Whether the number names or orders something instead of counting.</summary>
    public static bool IsLabel(string text, int start, int end, decimal? value, string? unit) =>
        IsGluedToLatin(text, start, end, unit)
        || IsSlashed(text, start, end)
        || IsListMarker(text, start, end)
        || text.AsSpan(start, end - start).Count('.') > 1
        || (unit is null && value is >= 2400 and < 2700 && end - start == 4)
        || HasLabelWord(text, start, unit);

    private static int Digits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        return at;
    }

    private static bool IsGluedToLatin(string text, int start, int end, string? unit) =>
        (start > 0 && char.IsAsciiLetter(text[start - 1]))
        || (start > 1 && text[start - 1] == '-' && char.IsAsciiLetter(text[start - 2]))
        || (unit is null && end < text.Length && char.IsAsciiLetter(text[end]));

    private static bool IsSlashed(string text, int start, int end) =>
        (end + 1 < text.Length && text[end] == '/' && char.IsAsciiDigit(text[end + 1]))
        || (start > 1 && text[start - 1] == '/' && char.IsAsciiDigit(text[start - 2]));

    private static bool IsListMarker(string text, int start, int end)
    {
        var before = start == 0 ? '\n' : text[start - 1];
        var after = end == text.Length ? '\n' : text[end];
        var lineStart = start == 0 || text.AsSpan(0, start).TrimEnd(' ') is { Length: 0 } or [.., '\n'] or [.., '('];
        var isDecimal = text.AsSpan(start, end - start).Contains('.');
        if (isDecimal) return lineStart && end - start <= 4 && after is ' ' or ')' or '.';
        if (end - start > 2 || (before is not ('\n' or ' ' or '(' or '\t') && !lineStart)) return false;
        if (after == ')') return before == '(' || !IsInsideBracket(text, start);
        return after == '.' && (lineStart || (end + 1 < text.Length && text[end + 1] == ' '));
    }

    private static bool IsInsideBracket(string text, int start)
    {
        for (var at = start - 1; at >= 0 && text[at] is not ('\n' or ')'); at--)
            if (text[at] == '(') return true;
        return false;
    }

    private static bool HasLabelWord(string text, int start, string? unit)
    {
        var at = start;
        while (at > 0 && text[at - 1] is ' ' or '.') at--;
        if (NumberWords.Before(text, at, Words.LabelWords) is not { } word) return false;
        if (word == "ที่" && NumberWords.Before(text, at, PlacesEndingInThi) is not null) return false;
        if (word.Length <= 2 && word != "ปี" && at > word.Length && IsThaiLetter(text[at - word.Length - 1])) return false;
        return unit is null || (unit != word && unit is not ("บาท" or "คน" or "ครั้ง" or "ชั่วโมง" or "เรื่อง"));
    }

    private static bool IsThaiLetter(char c) => c is >= 'ก' and <= '๎';
}
