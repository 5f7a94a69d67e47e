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

    /// <summary>A text on one line in the form in which texts are stored (an address may have told it in percent signs), without control characters, at most so many UTF-16 units.</summary>
    public static string OneLine(string? text, int most)
    {
        var clean = new StringBuilder();
        foreach (var rune in ThaiText.Normalise(text ?? "").EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > most)
            {
                break;
            }

            var odd = rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;
            clean.Append(odd ? " " : rune.ToString());
        }

        return clean.ToString().Trim();
    }

    /// <summary>Sets Content-Disposition, with the Thai name as RFC 5987 has it.</summary>
    /// <param name="how"><c>inline</c> or <c>attachment</c>.</param>
    /// <param name="name">Name with its ending.</param>
    public static void SetDisposition(HttpResponse response, string how, string name)
    {
        var plain = name.All(char.IsAscii) ? name : "file" + Path.GetExtension(name);
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue(how) { FileName = plain, FileNameStar = name }.ToString();
    }
}
