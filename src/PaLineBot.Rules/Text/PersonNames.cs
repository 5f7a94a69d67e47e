using System.Globalization;

namespace PaLineBot.Rules.Text;

/// <summary>What a person's name may look like, and when two are the same.</summary>
public static class PersonNames
{
    private const int Longest = 120;
    private const string Signs = ".-'’";

    private static readonly string[] Titles =
        [.. EmbeddedData.Load<Dictionary<string, string[]>>("Text", "person-titles.json")["titles"].OrderByDescending(t => t.Length)];

    /// <summary>Whether this is a name with a surname: letters, marks, spaces, <c>.</c>, <c>-</c> and <c>'</c> only. An address or a message is none.</summary>
    public static bool IsFullName(string name) =>
        name.Length is >= 5 and <= Longest
        && name.All(c => c == ' ' || Signs.Contains(c) || IsOfAWord(c))
        && name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter)) >= 2;

    /// <summary>Whether two names are those of a namesake: title, spaces and signs do not count.</summary>
    public static bool AreSame(string one, string other) =>
        string.Equals(Bare(one), Bare(other), StringComparison.OrdinalIgnoreCase);

    private static bool IsOfAWord(char c) =>
        char.IsLetter(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Bare(string name)
    {
        var text = ThaiText.Normalise(name).Trim();
        while (Titles.FirstOrDefault(t => text.StartsWith(t, StringComparison.Ordinal) && text.Length > t.Length) is { } title)
        {
            text = text[title.Length..].TrimStart();
        }

        return new string([.. text.Where(IsOfAWord)]);
    }
}
