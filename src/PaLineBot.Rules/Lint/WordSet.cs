using System.Buffers;

namespace PaLineBot.Rules.Lint;

/// <summary>Words searched for together, in one pass.</summary>
internal sealed class WordSet
{
    private readonly string[] words;
    private readonly SearchValues<string> any;

    public WordSet(IEnumerable<string> words)
    {
        this.words = [.. words.OrderByDescending(w => w.Length)];
        any = SearchValues.Create(this.words, StringComparison.OrdinalIgnoreCase);
    }

    public bool IsIn(string text) => text.AsSpan().ContainsAny(any);

    /// <summary>Where the first of the words stands, the longest when several begin there.</summary>
    public TextSpan? Find(string text, int from = 0)
    {
        var at = text.AsSpan(from).IndexOfAny(any);
        if (at < 0) return null;
        var start = from + at;
        return new TextSpan(start, words.First(w => text.AsSpan(start).StartsWith(w, StringComparison.OrdinalIgnoreCase)).Length);
    }

    /// <summary>All places, not overlapping.</summary>
    public IEnumerable<TextSpan> FindAll(string text)
    {
        for (var span = Find(text); span is { } found; span = Find(text, found.Start + found.Length)) yield return found;
    }

    /// <summary>Whether the whole text, trimmed, is one of the words.</summary>
    public bool IsWhole(ReadOnlySpan<char> text)
    {
        foreach (var word in words)
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
