using System.Globalization;
using System.Text;

namespace PaLineBot.Rules.Text;

/// <summary>Numbers written in Thai words: ยี่สิบ, ร้อยยี่สิบเอ็ด, สิบสองจุดห้า. Total: never throws.</summary>
public static class SpelledNumbers
{
    private const string Point = "จุด";
    private const string Eleventh = "เอ็ด";
    private const string Twenty = "ยี่";
    private const string Ten = "สิบ";
    private const decimal Million = 1_000_000;
    private static readonly (string Word, decimal Value)[] Digits = [.. NumberWords.Loaded.SpelledDigits.Select(d => (d.Key, d.Value))];
    private static readonly (string Word, decimal Value)[] Places = [.. NumberWords.Loaded.SpelledPlaces.Select(p => (p.Key, p.Value))];

    /// <summary>Reads the number that begins at <paramref name="start"/>, as long as it goes.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="start">UTF-16 offset.</param>
    /// <param name="value">The number, zero when there is none.</param>
    /// <returns>Where it ends (exclusive), or <paramref name="start"/> when no number begins here.</returns>
    public static int Read(string text, int start, out decimal value)
    {
        var (total, digit, below, at) = (0m, -1m, Million * 10, start);
        while (at < text.Length)
        {
            if (digit < 0 && DigitAt(text, at, after: total > 0) is { Word: not null } d) (digit, at) = (d.Value, at + d.Word.Length);
            else if (PlaceAt(text, at) is { Word: not null } p && p.Value < below && (digit > 0 || (digit < 0 && p.Value is 10 or 100)))
                (total, digit, below, at) = (total + (Math.Max(digit, 1) * p.Value), -1, p.Value, at + p.Word.Length);
            else break;
        }

        value = total + Math.Max(digit, 0);
        return at == start ? start : Decimals(text, at, ref value);
    }

    /// <summary>Whether the whole text, white space at its ends apart, is one number in words.</summary>
    public static bool TryParse(string text, out decimal value)
    {
        var trimmed = text.Trim();
        return Read(trimmed, 0, out value) == trimmed.Length && trimmed.Length > 0;
    }

    /// <summary>The text with every number in words written in Arabic digits; offsets change.</summary>
    public static string ToDigits(string text)
    {
        var to = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = Read(text, at, out var value);
            if (end > at) to.Append(value.ToString(CultureInfo.InvariantCulture));
            else to.Append(text[at]);
            at = Math.Max(end, at + 1);
        }

        return to.ToString();
    }

    private static int Decimals(string text, int at, ref decimal value)
    {
        if (!text.AsSpan(at).StartsWith(Point, StringComparison.Ordinal)) return at;
        var (end, share) = (at + Point.Length, 0.1m);
        while (share > 0.001m && DigitAt(text, end, after: false) is { Word: not null } d)
        {
            value += d.Value * share;
            (share, end) = (share / 10, end + d.Word.Length);
        }

        return end > at + Point.Length ? end : at;
    }

    /// <summary>เอ็ด stands only after a place, ยี่ only before สิบ.</summary>
    private static (string? Word, decimal Value) DigitAt(string text, int at, bool after)
    {
        foreach (var (word, value) in Digits)
        {
            if (!text.AsSpan(at).StartsWith(word, StringComparison.Ordinal)) continue;
            if (word == Eleventh && !after) continue;
            if (word == Twenty && !text.AsSpan(at + word.Length).StartsWith(Ten, StringComparison.Ordinal)) continue;
            return (word, value);
        }

        return default;
    }

    /// <summary>The ร้อย of ร้อยละ is no hundred.</summary>
    private static (string? Word, decimal Value) PlaceAt(string text, int at)
    {
        foreach (var (word, value) in Places)
            if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal) && text.AsSpan(at + word.Length) is not ['ล', 'ะ', ..]) return (word, value);
        return default;
    }
}
