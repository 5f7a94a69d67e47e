using System.Globalization;

namespace PaLineBot.Line.Messages.Splitting;

/// <summary>Finds the best place to cut a text that is longer than allowed.</summary>
internal static class Cuts
{
    private const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';

    /// <summary>Where this part ends and where the next begins (after the white space at the cut). The end is at most max, the next at least 1.</summary>
    public static (int End, int Next) Find(ReadOnlySpan<char> text, int max, ThaiWords words)
    {
        var wholes = Wholes(text, max + 1);
        return AtWhiteSpace(text, max, wholes) is { Next: > 0 } pause ? pause : Between(text, max, wholes, words);
    }

    /// <summary>The best white space in the second half: a blank line, else a line end, else a space; the last of its kind.</summary>
    private static (int End, int Next) AtWhiteSpace(ReadOnlySpan<char> text, int max, bool[] wholes)
    {
        var (best, found) = (0, (End: 0, Next: 0));
        for (var i = max; i >= max / 2 && i > 0; i--)
        {
            if (!IsSpace(text[i]) || IsSpace(text[i - 1]) || !wholes[i]) continue;
            var next = i;
            while (next < text.Length && IsSpace(text[next])) next++;
            var rank = Rank(text[i..next]);
            if (rank <= best || !StartsWhole(text, i, next)) continue;
            (best, found) = (rank, (i, next));
        }
        return found;
    }

    private static int Rank(ReadOnlySpan<char> space)
    {
        var lines = space.Count('\n');
        return lines > 1 ? 3 : lines == 1 ? 2 : 1;
    }

    /// <summary>A mark after white space belongs to it: then the white space must stay.</summary>
    private static bool StartsWhole(ReadOnlySpan<char> text, int space, int next)
        => next >= text.Length || StringInfo.GetNextTextElementLength(text[(next - 1)..]) == 1 || (text[next - 1] == '\r' && next - 1 > space);

    private static (int End, int Next) Between(ReadOnlySpan<char> text, int max, bool[] wholes, ThaiWords words)
    {
        var cut = words.LastBreak(text, max, wholes);
        if (cut <= 0) cut = Last(max, i => wholes[i]);
        if (cut <= 0) cut = char.IsHighSurrogate(text[max - 1]) ? max - 1 : max;
        var (end, next) = (cut, cut);
        while (end > 0 && IsSpace(text[end - 1])) end--;
        return (end, next);
    }

    private static int Last(int max, Func<int, bool> allowed)
    {
        for (var i = max; i > 0; i--)
            if (allowed(i)) return i;
        return 0;
    }

    /// <summary>For each index below the limit, whether a new visible character begins there.</summary>
    private static bool[] Wholes(ReadOnlySpan<char> text, int limit)
    {
        var wholes = new bool[limit];
        for (var i = 0; i < limit && i < text.Length; i += StringInfo.GetNextTextElementLength(text[i..])) wholes[i] = true;
        return wholes;
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) && c is not (NoBreakSpace or NarrowNoBreakSpace);
}
