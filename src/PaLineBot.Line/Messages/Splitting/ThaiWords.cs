namespace PaLineBot.Line.Messages.Splitting;

/// <summary>Knows where a line of Thai may be broken: with a dictionary, or by rules.</summary>
internal abstract class ThaiWords
{
    /// <summary>ICU where it is installed (PostgreSQL brings it), else the rules.</summary>
    public static ThaiWords Installed { get; } = IcuThaiWords.TryLoad() ?? (ThaiWords)new SpellingThaiWords();

    /// <summary>The last place at or before <paramref name="max"/> where a word ends; 0 when there is none.</summary>
    /// <param name="wholes">Whether a visible character begins at an index; indices up to max.</param>
    public abstract int LastBreak(ReadOnlySpan<char> text, int max, bool[] wholes);
}
