using System.Buffers;
using System.Text;

namespace PaLineBot.Rules.Text;

/// <summary>Takes out what nobody sees, and writes spaces, line ends and the marks of old fonts in one way.</summary>
internal static class Unseen
{
    private const char Replacement = '\uFFFD';
    private const char Joiner = '\u200D';
    private const char FirstOfOldFonts = '\uF700';

    /// <summary>What the private characters U+F700 to U+F71A stand for: letters without their foot, marks set lower or to the left.</summary>
    private const string OldFonts = "ฐ\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E48\u0E49\u0E4A\u0E4B\u0E4Cญ\u0E31\u0E4D\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E38\u0E39\u0E3A";

    // What nearly all texts are made of, and stays as it is.
    private static readonly SearchValues<char> Seen = SearchValues.Create(
        ['\n', '\t', .. Enumerable.Range(' ', '~' - ' ' + 1).Concat(Enumerable.Range('ก', '๛' - 'ก' + 1)).Select(c => (char)c)]);

    public static string Drop(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Seen)) return text;
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsSurrogate(c)) i += AppendPair(kept, text, i);
            else if (c == '\r' && After(text, i) == '\n') continue;
            else if (IsLineEnd(c)) kept.Append('\n');
            else if (IsSpace(c)) kept.Append(' ');
            else if (c - FirstOfOldFonts is >= 0 and var at && at < OldFonts.Length) kept.Append(OldFonts[at]);
            else if (IsKept(kept, text, i)) kept.Append(c);
        }

        return kept.ToString();
    }

    private static bool IsKept(StringBuilder kept, string text, int at) => text[at] switch
    {
        Joiner => (EndsSymbol(kept) || (kept.Length > 0 && IsVariation(kept[^1]))) && BeginsSymbol(text, at + 1),
        var c when IsVariation(c) => EndsSymbol(kept) || (After(text, at) == '\u20E3' && kept.Length > 0 && (char.IsAsciiDigit(kept[^1]) || kept[^1] is '#' or '*')),
        var c => !IsUnseen(c),
    };

    /// <summary>Appends a pair, or U+FFFD for half of one; how many code units to pass over.</summary>
    private static int AppendPair(StringBuilder kept, string text, int at)
    {
        if (!char.IsSurrogatePair(text[at], After(text, at)))
        {
            kept.Append(Replacement);
            return 0;
        }

        // Plane 14 holds nothing to see but what makes a black flag that of a country.
        if (text[at] != '\uDB40' || (text[at + 1] is >= '\uDC20' and <= '\uDC7F' && EndsFlag(kept))) kept.Append(text, at, 2);
        return 1;
    }

    private static bool EndsFlag(StringBuilder kept) =>
        kept.Length > 1 && (kept[^2] == '\uDB40' || (kept[^2] == '\uD83C' && kept[^1] == '\uDFF4'));

    private static bool EndsSymbol(StringBuilder kept) => kept.Length > 0 && (IsSymbol(kept[^1]) || char.IsLowSurrogate(kept[^1]));

    private static bool BeginsSymbol(string text, int at) =>
        at < text.Length && (IsSymbol(text[at]) || char.IsSurrogatePair(text[at], After(text, at)));

    private static char After(string text, int at) => at + 1 < text.Length ? text[at + 1] : '\0';

    private static bool IsSymbol(char c) =>
        c is (>= '\u2190' and <= '\u2BFF') or '\u00A9' or '\u00AE' or '\u203C' or '\u2049' or '\u2122' or '\u2139' or '\u3030' or '\u303D' or '\u3297' or '\u3299';

    /// <summary>Says of a symbol whether it is drawn as text or as a picture.</summary>
    private static bool IsVariation(char c) => c is '\uFE0E' or '\uFE0F';

    private static bool IsLineEnd(char c) => c is '\r' or '\u000B' or '\u000C' or '\u0085' or '\u2028' or '\u2029';

    private static bool IsSpace(char c) => c is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    private static bool IsUnseen(char c) => c switch
    {
        '\n' or '\t' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') or '\u00AD' or '\u034F' or '\u061C' => true,
        '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F') => true,
        (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\u3164' => true,
        (>= '\uFDD0' and <= '\uFDEF') or (>= '\uFE00' and <= '\uFE0D') or '\uFEFF' or '\uFFA0' => true,
        (>= '\uFFF0' and <= '\uFFFC') or '\uFFFE' or '\uFFFF' => true,
        _ => false,
    };
}
