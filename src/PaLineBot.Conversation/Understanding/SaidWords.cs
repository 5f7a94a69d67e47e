using PaLineBot.Conversation.Texts;

namespace PaLineBot.Conversation.Understanding;

/// <summary>Words that stand around numbers, choices, schools and codes (<c>said-words.json</c>), longest first.</summary>
internal static class SaidWords
{
    private static readonly Dictionary<string, string[]> Written = WordLists.Load("Understanding/said-words.json");
    private static readonly Dictionary<string, string[]> Lists = Written
        .ToDictionary(l => l.Key, l => l.Value.Select(Squashed.Whole).Where(w => w.Length > 0).Distinct().OrderByDescending(w => w.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>The words of a list; none when there is no such list.</summary>
    public static IReadOnlyList<string> Of(string list) => Lists.GetValueOrDefault(list, []);

    /// <summary>The words of a list with their signs.</summary>
    public static IReadOnlyList<string> AsWritten(string list) => Written[list];

    /// <summary>The word of a list that stands at this place, or null.</summary>
    public static string? At(string list, string squashed, int start)
    {
        foreach (var word in Of(list)) if (squashed.AsSpan(start).StartsWith(word, StringComparison.Ordinal)) return word;
        return null;
    }

    /// <summary>Whether one of the words stands in the text.</summary>
    public static bool Any(string list, string squashed) => Of(list).Any(w => squashed.Contains(w, StringComparison.Ordinal));
}
