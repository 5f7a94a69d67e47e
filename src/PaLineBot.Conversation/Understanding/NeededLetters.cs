using System.Buffers;

namespace PaLineBot.Conversation.Understanding;

/// <summary>
/// Letters without which a turn of phrase cannot be in a text, read from its pattern: of each part that must be there, what its
/// ways of saying it hold. Looking for them takes a hundredth of trying the pattern.
/// </summary>
internal sealed class NeededLetters
{
    private const string Ends = "|)";
    private const string NotThemselves = @"\[].^$";
    private readonly List<SearchValues<string>> needed = [];

    private NeededLetters(IEnumerable<IReadOnlyList<string>> parts)
    {
        foreach (var part in parts.OrderByDescending(p => p.Min(w => w.Length)).ThenBy(p => p.Count)) needed.Add(SearchValues.Create([.. part], StringComparison.Ordinal));
    }

    /// <summary>Whether a text has them all, so that the pattern is worth trying.</summary>
    public bool AreIn(string letters)
    {
        foreach (var part in needed) if (!letters.AsSpan().ContainsAny(part)) return false;
        return true;
    }

    /// <summary>Reads a pattern of letters, groups, alternatives, ., classes and counts.</summary>
    public static NeededLetters Of(string pattern)
    {
        var at = 0;
        var parts = Sequence(pattern, ref at);
        // Alternatives that no group holds: what they need in common is not looked for.
        return new(at < pattern.Length ? [] : parts);
    }

    // What each part of a sequence needs, up to | or the end of the group.
    private static List<IReadOnlyList<string>> Sequence(string pattern, ref int at)
    {
        var (parts, run) = (new List<IReadOnlyList<string>>(), "");
        while (at < pattern.Length && !Ends.Contains(pattern[at], StringComparison.Ordinal))
        {
            var (one, isLetter) = Next(pattern, ref at);
            var mayLack = MayLack(pattern, ref at);
            if (isLetter && !mayLack) run += one[0];
            else
            {
                if (run.Length > 0) parts.Add([run]);
                run = "";
                if (!isLetter && !mayLack && one.Count > 0) parts.Add(one);
            }
        }

        if (run.Length > 0) parts.Add([run]);
        return parts;
    }

    // A letter, or what a group needs; nothing for what is no letter itself.
    private static (IReadOnlyList<string> Needs, bool IsLetter) Next(string pattern, ref int at)
    {
        var c = pattern[at++];
        if (c == '(') return (Group(pattern, ref at), false);
        if (c == '\\') at++;
        if (c == '[') at = pattern.IndexOf(']', at) + 1;
        return NotThemselves.Contains(c, StringComparison.Ordinal) ? ([], false) : ([c.ToString()], true);
    }

    private static List<string> Group(string pattern, ref int at)
    {
        var looks = pattern[at] == '?';
        if (looks) at = pattern.IndexOfAny(['=', '!'], at) + 1;
        var (ways, isClear) = (new List<string>(), !looks);
        while (true)
        {
            // Of each way of saying it the longest letters; where one way has none the group needs none.
            if (Sequence(pattern, ref at).MaxBy(p => p.Min(w => w.Length)) is { } way) ways.AddRange(way);
            else isClear = false;
            if (pattern[at++] == ')') break;
        }

        return isClear ? ways : [];
    }

    private static bool MayLack(string pattern, ref int at)
    {
        var mayLack = at < pattern.Length && (pattern[at] is '?' or '*' || pattern.AsSpan(at).StartsWith("{0"));
        if (at < pattern.Length && pattern[at] == '{') at = pattern.IndexOf('}', at) + 1;
        while (at < pattern.Length && pattern[at] is '?' or '*' or '+') at++;
        return mayLack;
    }
}
