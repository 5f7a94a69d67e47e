using System.Text.RegularExpressions;
using PaLineBot.Conversation.Texts;

namespace PaLineBot.Conversation.Understanding;

/// <summary>Everyday words and turns of phrase with the group each belongs to (<c>talk-words.json</c>, <c>talk-patterns.json</c>).</summary>
internal static class Lexicon
{
    private const int ShortWord = 4;
    private const int ShortFiller = 2;

    /// <summary>A word as it is looked for.</summary>
    internal sealed record Word(string Letters, string Tones, string Group);

    /// <summary>A turn of phrase; one that begins with ^ stands at the beginning of a clause only.</summary>
    internal sealed record Pattern(string Group, bool BeginsClause, Regex Shape);

    private static readonly Dictionary<string, List<Word>> Words = Loaded();
    private static readonly Dictionary<string, List<Word>>.AlternateLookup<ReadOnlySpan<char>> ByLetters = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static int LongestWord { get; } = Words.Keys.Max(w => w.Length);

    public static IReadOnlyList<Pattern> Patterns { get; } = [.. WordLists.Load("Understanding/talk-patterns.json").SelectMany(g => g.Value.Select(p =>
        new Pattern(g.Key, p[0] == '^', new Regex((p[0] == '^' ? @"\G" : "") + Squashed.WithoutTones(p.TrimStart('^')), RegexOptions.CultureInvariant))))];

    /// <summary>The words that stand in some letters of a text.</summary>
    public static IReadOnlyList<Word> Find(ReadOnlySpan<char> letters) => ByLetters.TryGetValue(letters, out var found) ? found : [];

    /// <summary>
    /// Whether the tone marks let the word be meant: none typed, or its own. Other ones make another word of a short one
    /// (ก้อน is not ก่อน), save of particles; acts with consequences are meant by their very words only.
    /// </summary>
    public static bool IsMeant(Word word, string tones) => tones == word.Tones
        || (!IsTooShort(word) && !WordGroups.Acts.Contains(word.Group) && (tones.Length == 0 || word.Letters.Length > ShortWord || WordGroups.AnyTone.Contains(word.Group)));

    // "วา" is no ว่า.
    private static bool IsTooShort(Word word) => word.Letters.Length <= ShortFiller && word.Group is WordGroups.Filler or WordGroups.Form;

    private static Dictionary<string, List<Word>> Loaded()
    {
        var words = new Dictionary<string, List<Word>>(StringComparer.Ordinal);
        foreach (var (group, list) in WordLists.Load("Understanding/talk-words.json"))
            foreach (var bared in list.Select(Bared.Of).Where(b => b.Length > 1))
            {
                if (!words.TryGetValue(bared.Letters, out var same)) words[bared.Letters] = same = [];
                same.Add(new Word(bared.Letters, bared.TonesOf(0, bared.Length), group));
            }
        return words;
    }
}
