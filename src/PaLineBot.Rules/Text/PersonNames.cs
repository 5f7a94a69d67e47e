using System.Globalization;
using System.Text.RegularExpressions;

namespace PaLineBot.Rules.Text;

/// <summary>How a person's name is written, what it may look like, and when two are the same.</summary>
public static class PersonNames
{
    private const int Longest = 120;
    private const string Signs = ".-'’";

    /// <summary>Titles as official papers write them: glued to the name (pa-domain §11.4); a Latin one brings its space along.</summary>
    private static readonly string[] Titles =
        [.. EmbeddedData.Load<Dictionary<string, string[]>>("Text", "person-titles.json")["titles"].OrderByDescending(t => t.Length)];

    /// <summary>
    /// Each title as a group of its own, with spaces where people put them: after a dot, within ว่าที่ ร้อยตรี and นาง สาว, before the
    /// name. No mark follows: สาวิตรี is no นางสาว.
    /// </summary>
    private static readonly Regex Title = new(
        $@"^(?:{string.Join('|', Titles.Select(t => $"({Spaced(t)})"))})(?![\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]) ?", RegexOptions.CultureInvariant);

    /// <summary>The name as it is stored: one space between words, none between a title and the name.</summary>
    public static string Normalise(string name)
    {
        var (title, rest) = Split(name);
        return title + rest;
    }

    /// <summary>The two fields of official papers: title and given name, and the rest.</summary>
    public static (string Given, string Family) Parts(string fullName)
    {
        var (title, rest) = Split(fullName);
        var names = rest.Split(' ', 2);
        return (title + names[0], names.Length > 1 ? names[1] : "");
    }

    /// <summary>Whether this is a name with a surname: letters, marks, spaces, <c>.</c>, <c>-</c> and <c>'</c> only. An address or a message is none.</summary>
    public static bool IsFullName(string name) =>
        name.Length is >= 5 and <= Longest
        && name.All(c => c == ' ' || Signs.Contains(c) || IsOfAWord(c))
        && Split(name).Names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter)) >= 2;

    /// <summary>Whether two names are those of a namesake: title, spaces and signs do not count.</summary>
    public static bool AreSame(string one, string other) =>
        string.Equals(Bare(one), Bare(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it begins with a title, as a name on official papers does.</summary>
    public static bool HasTitle(string name) => Split(name).Title.Length > 0;

    private static (string Title, string Names) Split(string name)
    {
        var rest = string.Join(' ', ThaiText.Normalise(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var title = "";
        // A title by itself is no title: somebody may be called so.
        while (Title.Match(rest) is { Success: true } m && m.Length < rest.Length)
        {
            title += Titles[Enumerable.Range(1, Titles.Length).First(i => m.Groups[i].Success) - 1];
            rest = rest[m.Length..];
        }

        return (title, rest);
    }

    private static string Spaced(string title) => title.EndsWith(' ')
        ? Regex.Escape(title.TrimEnd()) + "(?= )"
        : Regex.Escape(title).Replace(@"\ ", "", StringComparison.Ordinal).Replace(@"\.", @"\. ?", StringComparison.Ordinal).Replace("ว่าที่", "ว่าที่ ?", StringComparison.Ordinal).Replace("นางสาว", "นาง ?สาว", StringComparison.Ordinal);

    private static bool IsOfAWord(char c) =>
        char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Bare(string name) => new([.. Split(name).Names.Where(IsOfAWord)]);
}
