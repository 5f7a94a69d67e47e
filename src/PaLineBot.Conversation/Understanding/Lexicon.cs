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
    internal sealed record Pattern(string Group, bool BeginsClause, Regex Shape, NeededLetters Needed)
    {
        /// <summary>Reads it as it stands in the file.</summary>
        public static Pattern Of(string group, string written)
        {
            var (beginsClause, shape) = (written[0] == '^', Squashed.WithoutTones(written.TrimStart('^')));
            return new(group, beginsClause, new Regex((beginsClause ? @"\G" : "") + shape, RegexOptions.CultureInvariant), NeededLetters.Of(shape));
        }
    }

    /// <summary>All words.</summary>
    public static WordTree Words { get; } = Loaded();

    public static IReadOnlyList<Pattern> Patterns { get; } = [.. WordLists.Load("Understanding/talk-patterns.json").SelectMany(g => g.Value.Select(p => Pattern.Of(g.Key, p)))];

    /// <summary>
    /// Whether the tone marks let the word be meant: none typed, or its own. Other ones make another word of a short one
    /// (ก้อน is not ก่อน), save of particles; acts with consequences are meant by their very words only.
    /// </summary>
    public static bool IsMeant(Word word, string tones) => tones == word.Tones
        || (!IsTooShort(word) && !WordGroups.Acts.Contains(word.Group) && (tones.Length == 0 || word.Letters.Length > ShortWord || WordGroups.AnyTone.Contains(word.Group)));

    // "วา" is no ว่า.
    private static bool IsTooShort(Word word) => word.Letters.Length <= ShortFiller && word.Group is WordGroups.Filler or WordGroups.Form;

    private static WordTree Loaded()
    {
        var words = new WordTree();
        foreach (var (group, list) in WordLists.Load("Understanding/talk-words.json"))
            foreach (var bared in list.Select(Bared.Of).Where(b => b.Length > 1)) words.Add(new Word(bared.Letters, bared.TonesOf(0, bared.Length), group));
        return words;
    }
}
