using System.Globalization;
using System.Text;
using Microsoft.Net.Http.Headers;
using PaLineBot.Rules.Text;

namespace PaLineBot.Links;

/// <summary>Names of files, Thai ones too, made harmless: no path, no control or direction characters, nothing that file systems forbid, not too long.</summary>
public static class FileNames
{
    private const int Longest = 120;
    private const string Forbidden = "/\\:*?\"<>|";

    /// <summary>The name that people or their phones gave, without its folders; an empty string when nothing is left of it.</summary>
    public static string Clean(string? name) => Of((name ?? "").Split('/', '\\')[^1], "");

    /// <summary>A name we make, with an ending such as <c>.pdf</c>.</summary>
    public static string Of(string name, string ending)
    {
        var plain = new string([.. name.Select(c => Forbidden.Contains(c, StringComparison.Ordinal) ? ' ' : c)]);
        return string.Join(' ', OneLine(plain, Longest).Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('.', ' ') + ending;
    }

    /// <summary>
    /// A text on one line in the form in which texts are stored (an address may have told it in percent signs), without control
    /// characters, at most so many UTF-16 units; what a reader sees as one character is never cut in two.
    /// </summary>
    public static string OneLine(string? text, int most)
    {
        var clean = new StringBuilder();
        var graphemes = StringInfo.GetTextElementEnumerator(ThaiText.Normalise(text ?? ""));
        while (graphemes.MoveNext() && clean.Length + graphemes.GetTextElement().Length <= most)
        {
            foreach (var rune in graphemes.GetTextElement().EnumerateRunes())
            {
                clean.Append(IsOdd(rune) ? " " : rune.ToString());
            }
        }

        return clean.ToString().Trim();
    }

    private static bool IsOdd(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        // What holds an emoji of several signs together; elsewhere no text has it any more.
        UnicodeCategory.Format => rune.Value is not (0x200D or (>= 0xE0020 and <= 0xE007F)),
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse => true,
        _ => rune == Rune.ReplacementChar,
    };

    /// <summary>Sets Content-Disposition, with the Thai name as RFC 5987 has it.</summary>
    /// <param name="how"><c>inline</c> or <c>attachment</c>.</param>
    /// <param name="name">Name with its ending.</param>
    public static void SetDisposition(HttpResponse response, string how, string name)
    {
        var plain = name.All(char.IsAscii) ? name : "file" + Path.GetExtension(name);
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue(how) { FileName = plain, FileNameStar = name }.ToString();
    }
}
