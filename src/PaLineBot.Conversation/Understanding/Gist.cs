using System.Collections.Frozen;
using PaLineBot.Conversation.Texts;

namespace PaLineBot.Conversation.Understanding;

/// <summary>
/// What a short text is about when nothing but everyday words stands in it: that is talk, and never an answer about teaching.
/// </summary>
/// <param name="IsTalk">Whether everyday words cover all of it.</param>
/// <param name="About">The groups of <c>talk-words.json</c> whose words stand in it, fillers left out.</param>
internal sealed record Gist(bool IsTalk, FrozenSet<string> About)
{
    private const int LongestTalk = 60;
    private const int LongestWord = 20;
    private const string Answer = "answer";
    private static readonly string[] Fillers = ["filler", "polite"];
    private static readonly FrozenDictionary<string, string> GroupOf = WordLists.Load("Understanding/talk-words.json")
        .SelectMany(g => g.Value.Select(w => (Word: Bare(w), Group: g.Key)))
        .Where(w => w.Word.Length > 0)
        .GroupBy(w => w.Word, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.First().Group, StringComparer.Ordinal);

    public static Gist Nothing { get; } = new(false, []);

    /// <summary>The gist of a text.</summary>
    public static Gist Of(string text)
    {
        var said = Bare(text);
        if (said.Length is 0 or > LongestTalk || Covered(said) is not { } words) return Nothing;
        var about = words.Select(w => GroupOf[w]).Except(Fillers).ToFrozenSet(StringComparer.Ordinal);
        return about.Contains(Answer) ? Nothing : new(true, about);
    }

    // The fewest words that cover the text, or null. Longer words say more: "ข้อต่อไป" is not "ข้อ" and "ต่อ" and "ไป".
    private static List<string>? Covered(string said)
    {
        var best = new (int Words, int Back)[said.Length + 1];
        for (var end = 1; end <= said.Length; end++)
        {
            best[end] = (int.MaxValue, 0);
            for (var length = 1; length <= Math.Min(end, LongestWord); length++)
            {
                var start = end - length;
                if (best[start].Words == int.MaxValue || best[start].Words + 1 >= best[end].Words || !GroupOf.ContainsKey(said.Substring(start, length))) continue;
                best[end] = (best[start].Words + 1, length);
            }
        }
        if (best[^1].Words == int.MaxValue) return null;
        var words = new List<string>();
        for (var end = said.Length; end > 0; end -= best[end].Back) words.Add(said.Substring(end - best[end].Back, best[end].Back));
        return words;
    }

    // Without tone marks, and with letters drawn out for feeling said once: "มากกกก", "ค่าาา".
    private static string Bare(string text)
    {
        var squashed = Squashed.WithoutTones(Squashed.Whole(text));
        return string.Concat(squashed.Where((c, i) => i < 2 || c != squashed[i - 1] || c != squashed[i - 2] || char.IsDigit(c)));
    }
}
