using System.Buffers;

namespace PaLineBot.Rules.Lint;

/// <summary>Words searched for together, upper and lower case alike. Thai has no case and is searched apart, which is much faster.</summary>
internal sealed class WordSet
{
    private readonly string[] words;
    private readonly SearchValues<string> thai;
    private readonly SearchValues<string>? latin;

    public WordSet(IEnumerable<string> words)
    {
        this.words = [.. words.OrderByDescending(w => w.Length)];
        var withCase = this.words.Where(w => w.Any(char.IsAsciiLetter)).ToArray();
        thai = SearchValues.Create(this.words.Except(withCase).ToArray(), StringComparison.Ordinal);
        if (withCase.Length > 0) latin = SearchValues.Create(withCase, StringComparison.OrdinalIgnoreCase);
    }

    public bool IsIn(string text) => text.AsSpan().ContainsAny(thai) || (latin is not null && text.AsSpan().ContainsAny(latin));

    /// <summary>Where the first of the words stands, the longest when several begin there.</summary>
    public TextSpan? Find(string text, int from = 0)
    {
        var rest = text.AsSpan(from);
        var at = rest.IndexOfAny(thai);
        var latinAt = latin is null ? -1 : rest.IndexOfAny(latin);
        if (latinAt >= 0 && (at < 0 || latinAt < at)) at = latinAt;
        if (at < 0) return null;
        var start = from + at;
        return new TextSpan(start, words.First(w => text.AsSpan(start).StartsWith(w, StringComparison.OrdinalIgnoreCase)).Length);
    }

    /// <summary>All places, not overlapping.</summary>
    public IEnumerable<TextSpan> FindAll(string text)
    {
        for (var span = Find(text); span is { } found; span = Find(text, found.Start + found.Length)) yield return found;
    }

    /// <summary>Whether a text begins with one of the words.</summary>
    public bool BeginsAny(ReadOnlySpan<char> text)
    {
        foreach (var word in words)
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Whether a text ends with one of the words.</summary>
    public bool EndsAny(ReadOnlySpan<char> text)
    {
        foreach (var word in words)
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>Whether the whole text, trimmed, is one of the words.</summary>
    public bool IsWhole(ReadOnlySpan<char> text)
    {
        foreach (var word in words)
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
