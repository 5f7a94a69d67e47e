using System.Collections.Frozen;
using PaLineBot.Conversation.Texts;

namespace PaLineBot.Conversation.Understanding;

/// <summary>Recognises commands in the words people use.</summary>
internal sealed class Intents
{
    private const int LongestCommand = 30;
    private const int ShortestAct = 5;
    private const int LongAct = 10;
    private const int MostMistyped = 2;
    private const int LongEnoughToMistype = 6;
    private const int LongWord = 7;
    private const int TonelessForStrict = 4;
    private const int SkeletonForLoose = 3;

    private readonly Form[] forms;
    private readonly string[] acts;
    private readonly FrozenDictionary<string, Intent> exact;

    /// <summary>Knows these commands.</summary>
    /// <param name="all">Of two that are equally like what was said the first one is meant.</param>
    public Intents(IEnumerable<Intent> all)
    {
        forms = [.. all.SelectMany(i => WordLists.Intents[i.Name].Select(w => new Form(Squashed.Of(w), i)))];
        acts = [.. forms.Where(f => WordGroups.Acts.Contains(f.Intent.Name) && f.Words.Length >= ShortestAct).Select(f => f.Words)];
        exact = forms.GroupBy(f => f.Words, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.First().Intent, StringComparer.Ordinal);
    }

    /// <summary>
    /// The command of a text, strictly and loosely. While a field is open the strict one counts: its very words, everyday
    /// words that hardly hold anything else, or the same consonants with other vowels and tone marks, so that an answer is
    /// never taken for a command. What is like the words of an act with consequences is no command at all.
    /// </summary>
    public (Intent Strict, Intent Loose) Of(string text) => Of(text, Gist.Of(text));

    /// <summary>The same of a text whose gist is known.</summary>
    public (Intent Strict, Intent Loose) Of(string text, Gist gist)
    {
        var said = Squashed.Of(text);
        if (said.Length == 0) return (Intent.None, Intent.None);
        if (exact.TryGetValue(said, out var command)) return (command, command);
        if (Correction.NewTextIn(text) is not null) return (Intent.FixLast, Intent.FixLast);
        var toneless = SameButForTones(said);
        if (IsNearAct(said) && (toneless == Intent.None || toneless.Exactly)) return (Intent.None, Intent.None);
        // Among other words it is taken back only where nothing is asked, and after a yes on the card that asks for it.
        if (gist.Guess == Intent.Withdraw) return (gist.Intent, gist.Guess);
        if (gist.Intent != Intent.None) return (gist.Intent, gist.Intent);
        if (gist.Kind == GistKind.Company) return (Intent.Chatter, Intent.Chatter);
        if (said.Length > LongestCommand) return (Intent.None, gist.Guess);
        var skeleton = Squashed.Skeleton(said);
        var same = First(f => f.Skeleton == skeleton && Math.Abs(f.Words.Length - said.Length) <= 2);
        var strict = toneless != Intent.None ? toneless : said.Length >= LongEnoughToMistype ? Mistyped(said, skeleton) : Intent.None;
        var loose = same != Intent.None && skeleton.Length >= SkeletonForLoose ? same : toneless != Intent.None ? toneless : gist.Guess != Intent.None ? gist.Guess : Nearest(skeleton);
        return (Guessed(strict), Guessed(loose));
    }

    // Guessing would make an act of what is no act.
    private bool IsNearAct(string said) => said.Length <= LongestCommand && acts.Any(a => (a.Length < LongAct ? 1 : MostMistyped) is var most && EditDistance.Of(a, said, most) <= most);

    // One vowel is wrong or missing: "ดุตัวอย่าง". Short words are too like each other: ตำรวจ is not ตรวจ, ก้อนหิน not ก่อนหน้า.
    private Intent Mistyped(string said, string skeleton)
    {
        var bare = Squashed.WithoutTones(said);
        return First(f => (f.Skeleton == skeleton || (bare.Length >= LongWord && Math.Abs(f.Words.Length - said.Length) <= 2))
            && EditDistance.Of(f.Bare, bare, 1) <= 1);
    }

    private static Intent Guessed(Intent intent) => intent.Exactly ? Intent.None : intent;

    // A tone mark typed too early, too late or not at all: "ทำตอ่".
    private Intent SameButForTones(string said)
    {
        var bare = Squashed.WithoutTones(said);
        return bare.Length < TonelessForStrict ? Intent.None : First(f => f.Bare == bare);
    }

    private Intent Nearest(string skeleton)
    {
        var allowed = skeleton.Length switch { < 5 => 0, < 9 => 1, _ => 2 };
        if (allowed == 0) return Intent.None;
        var best = forms.Where(f => Math.Abs(f.Skeleton.Length - skeleton.Length) <= allowed && f.Skeleton.Length >= 4)
            .Select(f => (f.Intent, Distance: EditDistance.Of(f.Skeleton, skeleton, allowed))).DefaultIfEmpty((Intent.None, int.MaxValue))
            .MinBy(f => f.Item2);
        return best.Item2 <= allowed ? best.Item1 : Intent.None;
    }

    private Intent First(Predicate<Form> fits) => Array.Find(forms, fits)?.Intent ?? Intent.None;

    /// <summary>Words of a command, and what is compared of them.</summary>
    private sealed record Form(string Words, Intent Intent)
    {
        public string Skeleton { get; } = Squashed.Skeleton(Words);

        public string Bare { get; } = Squashed.WithoutTones(Words);
    }
}
