using System.Text.RegularExpressions;

namespace PaLineBot.Conversation.Understanding;

/// <summary>Finds schools by their names as people type them: รร.บ้านหนอง, บ้าน หนอง อ.เมือง, with a typing error.</summary>
public static class SchoolNames
{
    private const int ShortestCore = 3;
    private const int ShortestToGuess = 6;
    private const int LongName = 10;

    /// <summary>How near a name is to what was typed, 0 for the same; null when it is another.</summary>
    /// <param name="name">Name of a school.</param>
    /// <param name="typed">What was typed.</param>
    public static int? Distance(string name, string typed)
    {
        var (core, said) = (Core(name), Core(typed));
        if (said.Length < ShortestCore) return Squashed.Whole(typed) is { Length: > 0 } whole && Squashed.Whole(name).Contains(whole, StringComparison.Ordinal) ? 1 : null;
        if (core == said) return 0;
        if (core.Contains(said, StringComparison.Ordinal) || (core.Length >= ShortestToGuess && said.Contains(core, StringComparison.Ordinal))) return 1;
        if (said.Length < ShortestToGuess) return null;
        var mistyped = said.Length <= core.Length + 1 ? Within(said, core) : Within(core, said);
        return mistyped <= (Math.Min(said.Length, core.Length) < LongName ? 1 : 2) ? 1 + mistyped : null;
    }

    private static readonly Regex Place = new($@"\([^)]*\)|(?<=\s)(?:{string.Join('|', SaidWords.AsWritten("school-places").Select(Regex.Escape))}).*$", RegexOptions.CultureInvariant);

    // Without the words around a name, and without tambon, amphoe and province behind it.
    private static string Core(string name)
    {
        var said = Squashed.Of(Place.Replace(name, " "));
        for (var around = SaidWords.At("school-around", said, 0); around is not null && said.Length > around.Length; around = SaidWords.At("school-around", said, 0)) said = said[around.Length..];
        return Squashed.WithoutTones(said.Replace(".", "", StringComparison.Ordinal));
    }

    /// <summary>The fewest letters by which a part of the text differs.</summary>
    private static int Within(string part, string text)
    {
        var row = new int[text.Length + 1];
        for (var i = 1; i <= part.Length; i++)
        {
            var (diagonal, next) = (row[0], new int[text.Length + 1]);
            next[0] = i;
            for (var j = 1; j <= text.Length; j++)
            {
                next[j] = Math.Min(Math.Min(next[j - 1], row[j]) + 1, diagonal + (part[i - 1] == text[j - 1] ? 0 : 1));
                diagonal = row[j];
            }
            row = next;
        }
        return row.Min();
    }
}
