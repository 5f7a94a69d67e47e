using System.Globalization;

namespace PaLineBot.Rules.Text;

/// <summary>Walks once over a text with Arabic digits and says what each number is.</summary>
internal sealed class NumberScanner(string text)
{
    private const string Percent = "ร้อยละ";
    private const string PercentOf = "ร้อยละของ";
    private static readonly NumberWords Words = NumberWords.Loaded;
    private readonly List<NumberMention> found = [];

    /// <summary>Whether a ร้อยละของ… before, on this line, still waits for its number.</summary>
    private bool percentIsOpen;

    public IReadOnlyList<NumberMention> Scan()
    {
        for (var i = 0; i < text.Length;)
        {
            if (text[i] == '\n') percentIsOpen = false;
            if (char.IsAsciiDigit(text[i])) i = ScanNumber(i);
            else if (text[i] is 'ค' or 'ก' or 'ห' or 'ส' or 'เ' or 'แ' or 'ย' or 'ร' or 'ศ') i = ScanWord(i);
            else i++;
        }

        return found;
    }

    private int ScanWord(int at)
    {
        if (text.AsSpan(at).StartsWith(PercentOf, StringComparison.Ordinal))
        {
            percentIsOpen = true;
            return at + PercentOf.Length;
        }

        foreach (var (word, value) in Words.RatioWords)
        {
            if (!text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)) continue;
            return Add(at, at + word.Length, NumberKind.Ratio, value, null);
        }

        return ScanSpelled(at);
    }

    /// <summary>A number in words counts only with ร้อยละ, a percent sign or a unit beside it: หก is a number in หกครั้ง, not in หกล้ม.</summary>
    private int ScanSpelled(int start)
    {
        var end = SpelledNumbers.Read(text, start, out var value);
        if (end == start) return start + 1;
        if (PercentStart(start) is >= 0 and var from) return Add(from, end, NumberKind.Percent, value, Percent);
        if (PercentAfter(end) is > 0 and var percentEnd) return Add(start, percentEnd, NumberKind.Percent, value, "%");
        // ศูนย์ is also a centre: ศูนย์เครือข่าย.
        if (value == 0 || UnitAfter(end, out var unitEnd) is not { } unit || NumberLabels.IsLabel(text, start, end, value, unit)) return end;
        return Add(start, unitEnd, NumberKind.Count, value, unit);
    }

    private int ScanNumber(int start)
    {
        var end = NumberLabels.EndOfNumber(text, start);
        var value = Value(start, end);
        if (PercentStart(start) is >= 0 and var from) return Add(from, end, NumberKind.Percent, Signed(start, value), Percent);
        if (PercentAfter(end) is > 0 and var percentEnd)
            return Add(SignStart(start), percentEnd, NumberKind.Percent, Signed(start, value), "%");
        if (ContinuesRange(start, NumberKind.Percent) || BeginsPercentRange(end))
            return Add(start, end, NumberKind.Percent, value, "%");
        if (Ratio(start, end, value) is > 0 and var ratioEnd) return ratioEnd;
        var unit = UnitAfter(end, out var unitEnd);
        if (ContinuesRange(start, NumberKind.Label) || NumberLabels.IsLabel(text, start, end, value, unit))
            return Add(start, end, NumberKind.Label, value, null);
        // ร้อยละของผู้เรียนที่ผ่านเกณฑ์เพิ่มขึ้นเป็น 80
        if (unit is null && percentIsOpen && NumberWords.Before(text, SkipBack(start), Words.GapWords) is not null)
            return Add(start, end, NumberKind.Percent, value, Percent);
        return Add(start, unit is null ? end : unitEnd, NumberKind.Count, value, unit);
    }

    private int Add(int start, int end, NumberKind kind, decimal? value, string? unit)
    {
        found.Add(new NumberMention(start, end - start, kind, value, unit));
        if (kind == NumberKind.Percent) percentIsOpen = false;
        return end;
    }

    private decimal? Value(int start, int end) =>
        decimal.TryParse(text.AsSpan(start, end - start), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var v) ? v : null;

    private int PercentStart(int start)
    {
        var at = start;
        for (var words = 0; words < 5; words++)
        {
            at = SkipBack(at);
            if (text.AsSpan(0, at).EndsWith(Percent, StringComparison.Ordinal)) return at - Percent.Length;
            if (NumberWords.Before(text, at, Words.GapWords) is not { } gap) return -1;
            at -= gap.Length;
        }

        return -1;
    }

    private int SkipBack(int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '(' or '-' or '−' or '>' or '≥' or '=' or ':') at--;
        return at;
    }

    private int SkipSpaces(int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at;
    }

    private int PercentAfter(int end)
    {
        var at = SkipSpaces(end);
        return NumberWords.At(text, at, Words.PercentWords) is { } word ? at + word.Length : 0;
    }

    private int RangeEnd(int at)
    {
        at = SkipSpaces(at);
        if (at < text.Length && text[at] is '-' or '–' or '—') return SkipSpaces(at + 1);
        return text.AsSpan(at).StartsWith("ถึง", StringComparison.Ordinal) ? SkipSpaces(at + 3) : -1;
    }

    private bool ContinuesRange(int start, NumberKind kind) =>
        found.Count > 0 && found[^1].Kind == kind && RangeEnd(found[^1].Start + found[^1].Length) == start;

    private bool BeginsPercentRange(int end)
    {
        var next = RangeEnd(end);
        return next > 0 && next < text.Length && char.IsAsciiDigit(text[next]) && PercentAfter(NumberLabels.EndOfNumber(text, next)) > 0;
    }

    private int SignStart(int start) => IsNegative(start) ? start - 1 : start;

    private decimal? Signed(int start, decimal? value) => IsNegative(start) ? -value : value;

    /// <summary>A dash at the start of a line is a bullet, after a digit a range; elsewhere, glued to the number, a sign.</summary>
    private bool IsNegative(int start)
    {
        if (start < 1 || text[start - 1] is not ('-' or '−')) return false;
        if (start < 2 || text[start - 2] == '\n') return false;
        return text[start - 2] is '(' || text.AsSpan(0, start - 1).EndsWith(Percent, StringComparison.Ordinal)
            || (text[start - 2] == ' ' && !char.IsAsciiDigit(LastLetter(start - 2)));
    }

    private char LastLetter(int end)
    {
        var at = end;
        while (at > 0 && text[at - 1] == ' ') at--;
        return at > 0 && text[at - 1] != '\n' ? text[at - 1] : '0';
    }

    private int Ratio(int start, int end, decimal? value)
    {
        var at = SkipSpaces(end);
        var sign = NumberWords.At(text, at, ["ใน", "ต่อ", ":"]);
        if (sign is null) return 0;
        var second = SkipSpaces(at + sign.Length);
        if (second >= text.Length || !char.IsAsciiDigit(text[second])) return 0;
        var secondEnd = NumberLabels.EndOfNumber(text, second);
        var isTime = sign == ":" && text.AsSpan(SkipSpaces(secondEnd)).StartsWith("น.", StringComparison.Ordinal);
        if (isTime) return Add(start, secondEnd, NumberKind.Label, null, null);
        var divisor = Value(second, secondEnd);
        decimal? quotient = value is { } a && divisor is { } b && b >= 0.01m && a < 1_000_000_000_000m ? a / b : null;
        var unit = UnitAfter(secondEnd, out var unitEnd);
        return Add(start, unit is null ? secondEnd : unitEnd, NumberKind.Ratio, quotient, unit);
    }

    private string? UnitAfter(int end, out int unitEnd)
    {
        var at = SkipSpaces(end);
        var unit = at - end > 3 ? null : NumberWords.At(text, at, Words.Units);
        unitEnd = at + (unit?.Length ?? 0);
        return unit;
    }
}
