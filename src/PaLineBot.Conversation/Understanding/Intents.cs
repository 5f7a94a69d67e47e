using PaLineBot.Conversation.Texts;

namespace PaLineBot.Conversation.Understanding;

/// <summary>Recognises commands in the words people use.</summary>
internal static class Intents
{
    private const int LongestCommand = 30;
    private const int SkeletonForStrict = 4;
    private const int TonelessForStrict = 4;
    private const int SkeletonForLoose = 3;

    private static readonly (string Words, string Skeleton, Intent Intent)[] Forms =
        [.. WordLists.Load("intents.json")
            .Where(l => Enum.TryParse<Intent>(l.Key, out _))
            .SelectMany(l => l.Value.Select(w => Squashed.Of(w)).Select(w => (w, Squashed.Skeleton(w), Enum.Parse<Intent>(l.Key))))];

    private static readonly Dictionary<string, Intent> Exact =
        Forms.GroupBy(f => f.Words, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Intent, StringComparer.Ordinal);

    /// <summary>
    /// The command of a text. While a field is open (<paramref name="strict"/>) only the very words count, or the same
    /// consonants with other vowels and tone marks, so that an answer is never taken for a command.
    /// </summary>
    public static Intent Of(string text, bool strict)
    {
        if (text.Length > LongestCommand * 3) return Intent.None;
        var said = Squashed.Of(text);
        if (said.Length is 0 or > LongestCommand) return Intent.None;
        if (Exact.TryGetValue(said, out var exact)) return exact;
        var skeleton = Squashed.Skeleton(said);
        var same = Forms.FirstOrDefault(f => f.Skeleton == skeleton && Math.Abs(f.Words.Length - said.Length) <= 2);
        if (same.Words is not null && skeleton.Length >= (strict ? SkeletonForStrict : SkeletonForLoose)) return same.Intent;
        if (SameButForTones(said) is var toneless and not Intent.None) return toneless;
        return strict ? Intent.None : Nearest(skeleton);
    }

    // A tone mark typed too early, too late or not at all: "ทำตอ่".
    private static Intent SameButForTones(string said)
    {
        var bare = Squashed.WithoutTones(said);
        return bare.Length < TonelessForStrict ? Intent.None : Forms.FirstOrDefault(f => Squashed.WithoutTones(f.Words) == bare).Intent;
    }

    private static Intent Nearest(string skeleton)
    {
        var allowed = skeleton.Length switch { < 5 => 0, < 9 => 1, _ => 2 };
        if (allowed == 0) return Intent.None;
        var best = Forms.Where(f => Math.Abs(f.Skeleton.Length - skeleton.Length) <= allowed && f.Skeleton.Length >= 4)
            .Select(f => (f.Intent, Distance: EditDistance.Of(f.Skeleton, skeleton))).DefaultIfEmpty((Intent.None, int.MaxValue))
            .MinBy(f => f.Item2);
        return best.Item2 <= allowed ? best.Item1 : Intent.None;
    }
}
