using System.Collections.Frozen;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Topics;

namespace PaLineBot.Conversation.Understanding;

/// <summary>Recognises commands in the words people use.</summary>
internal static class Intents
{
    private const int LongestCommand = 30;
    private const int SkeletonForStrict = 4;
    private const int TonelessForStrict = 4;
    private const int SkeletonForLoose = 3;

    private static readonly (string Words, string Skeleton, Intent Intent)[] Forms =
        [.. AllTopics.Intents.SelectMany(i => WordLists.Intents[i.Name].Select(Squashed.Of).Select(w => (w, Squashed.Skeleton(w), i)))];

    private static readonly FrozenDictionary<string, Intent> Exact =
        Forms.GroupBy(f => f.Words, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.First().Intent, StringComparer.Ordinal);

    /// <summary>
    /// The command of a text, strictly and loosely. While a field is open the strict one counts: only the very words, or the
    /// same consonants with other vowels and tone marks, so that an answer is never taken for a command. What is like the
    /// words of an act with consequences is no command at all.
    /// </summary>
    public static (Intent Strict, Intent Loose) Of(string text)
    {
        if (text.Length > LongestCommand * 3) return (Intent.None, Intent.None);
        var said = Squashed.Of(text);
        if (Exact.TryGetValue(said, out var exact)) return (exact, exact);
        if (Gists.IntentOf(Gist.Of(text)) is { } talk) return (talk, talk);
        if (said.Length is 0 or > LongestCommand) return (Intent.None, Intent.None);
        var skeleton = Squashed.Skeleton(said);
        var same = Forms.FirstOrDefault(f => f.Skeleton == skeleton && Math.Abs(f.Words.Length - said.Length) <= 2).Intent ?? Intent.None;
        var toneless = SameButForTones(said);
        var strict = same != Intent.None && skeleton.Length >= SkeletonForStrict ? same : toneless;
        var loose = same != Intent.None && skeleton.Length >= SkeletonForLoose ? same : toneless != Intent.None ? toneless : Nearest(skeleton);
        return (Guessed(strict), Guessed(loose));
    }

    private static Intent Guessed(Intent intent) => intent.Exactly ? Intent.None : intent;

    // A tone mark typed too early, too late or not at all: "ทำตอ่".
    private static Intent SameButForTones(string said)
    {
        var bare = Squashed.WithoutTones(said);
        return bare.Length < TonelessForStrict ? Intent.None : Forms.FirstOrDefault(f => Squashed.WithoutTones(f.Words) == bare).Intent ?? Intent.None;
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
