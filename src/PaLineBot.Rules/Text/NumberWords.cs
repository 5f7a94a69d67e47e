namespace PaLineBot.Rules.Text;

/// <summary>Words that tell what a number is (Text/number-words.json), longest first.</summary>
internal sealed record NumberWords(
    string[] Units,
    string[] PercentWords,
    string[] GapWords,
    string[] LabelWords,
    Dictionary<string, decimal> RatioWords,
    string[] SpelledNumbers,
    Dictionary<string, decimal> SpelledDigits,
    Dictionary<string, decimal> SpelledPlaces)
{
    public static NumberWords Loaded { get; } = EmbeddedData.Load<NumberWords>("Text", "number-words.json").LongestFirst();

    /// <summary>The longest of <paramref name="words"/> that stands at <paramref name="at"/>, or null.</summary>
    public static string? At(string text, int at, string[] words)
    {
        foreach (var word in words)
            if (at <= text.Length && text.AsSpan(at).StartsWith(word, StringComparison.OrdinalIgnoreCase)) return word;
        return null;
    }

    /// <summary>The longest of <paramref name="words"/> that ends at <paramref name="end"/> (exclusive), or null.</summary>
    public static string? Before(string text, int end, string[] words)
    {
        foreach (var word in words)
            if (text.AsSpan(0, end).EndsWith(word, StringComparison.Ordinal)) return word;
        return null;
    }

    private NumberWords LongestFirst() => this with
    {
        Units = Sorted(Units),
        PercentWords = Sorted(PercentWords),
        GapWords = Sorted(GapWords),
        LabelWords = Sorted(LabelWords),
        SpelledNumbers = Sorted(SpelledNumbers),
    };

    private static string[] Sorted(string[] words) => [.. words.OrderByDescending(w => w.Length)];
}
