using System.Globalization;
using System.Text;

namespace PaLineBot.Evidence;

/// <summary>Names that people and their phones give, made harmless: no path, no control or direction characters, not too long.</summary>
public static class FileNames
{
    private const int Longest = 120;

    /// <summary>The name, or an empty string when nothing is left of it.</summary>
    public static string Clean(string? name)
    {
        var text = (name ?? "").Split('/', '\\')[^1];
        return OneLine(text, Longest).Trim('.', ' ');
    }

    /// <summary>A text on one line, without control characters, at most so many UTF-16 units.</summary>
    public static string OneLine(string? text, int most)
    {
        var clean = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
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

    /// <summary>The name with the ending its content has.</summary>
    public static string WithExtension(string name, MediaType type) =>
        name.EndsWith(type.Extension, StringComparison.OrdinalIgnoreCase) || (type.Name == "image/jpeg" && name.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase))
            ? name
            : name + type.Extension;
}
