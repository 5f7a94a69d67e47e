using System.Text.RegularExpressions;

namespace PaLineBot.Rules.Text;

/// <summary>Joins words that a PDF gave away with a space before each mark: กรณ ีท ี่ผ ู้เร ียน.</summary>
internal static partial class SplitWords
{
    /// <summary>
    /// A mark by itself, as who teaches vowels writes it, stays where it is: only where a word goes on after such a mark was the
    /// text broken, and then everywhere.
    /// </summary>
    public static string Join(string text) => HasSpaceBeforeMark(text) && Certain().IsMatch(text) ? Split().Replace(text, "") : text;

    private static bool HasSpaceBeforeMark(string text)
    {
        for (var at = text.IndexOf(' ', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf(' ', at + 1))
            if (text[at + 1] is '\u0E31' or (>= '\u0E33' and <= '\u0E3A') or (>= '\u0E47' and <= '\u0E4D')) return true;
        return false;
    }

    [GeneratedRegex(@"(?<=[ก-ฮ]) (?=[\u0E31\u0E33-\u0E3A\u0E47-\u0E4D])|(?<=[ก-ฮ][\u0E31\u0E34-\u0E39]) (?=[\u0E48-\u0E4C])", RegexOptions.CultureInvariant)]
    private static partial Regex Split();

    [GeneratedRegex(@"[ก-ฮ] [\u0E31\u0E33-\u0E3A\u0E47-\u0E4D]{1,2}[ก-ฮ\u0E30\u0E32\u0E33\u0E40-\u0E45]|[ก-ฮ][\u0E31\u0E34-\u0E39] [\u0E48-\u0E4C][ก-ฮ\u0E30\u0E32\u0E33\u0E40-\u0E45]", RegexOptions.CultureInvariant)]
    private static partial Regex Certain();
}
