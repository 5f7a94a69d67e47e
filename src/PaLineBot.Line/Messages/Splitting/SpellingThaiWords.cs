namespace PaLineBot.Line.Messages.Splitting;

/// <summary>
/// Without a dictionary: cuts only where spelling shows that a syllable begins or ends, because a Thai consonant may
/// belong to the syllable before it. A word of several syllables may still be cut; a syllable is not.
/// </summary>
internal sealed class SpellingThaiWords : ThaiWords
{
    private const string Leading = "เแโใไ";
    private const string Ending = "ะำๆฯ";
    private const string Closing = ")]}”’»,.!?:;%";
    private const string Opening = "([{“‘«";

    public override int LastBreak(ReadOnlySpan<char> text, int max, bool[] wholes)
    {
        for (var i = max; i > 0; i--)
            if (wholes[i] && i < text.Length && MayBreak(text[i - 1], text[i])) return i;
        for (var i = max; i > 0; i--)
            if (wholes[i] && i < text.Length && !Joined(text[i - 1], text[i])) return i;
        return 0;
    }

    private static bool MayBreak(char before, char after)
    {
        if (Joined(before, after) || !(IsThai(before) || IsThai(after))) return false;
        return Leading.Contains(after, StringComparison.Ordinal) || Ending.Contains(before, StringComparison.Ordinal)
            || IsThai(before) != IsThai(after);
    }

    /// <summary>Two characters that spelling or punctuation keeps together.</summary>
    private static bool Joined(char before, char after)
        => Leading.Contains(before, StringComparison.Ordinal) || FollowsConsonant(after) || (IsThaiDigit(before) && IsThaiDigit(after))
            || Closing.Contains(after, StringComparison.Ordinal) || Opening.Contains(before, StringComparison.Ordinal)
            || (char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after));

    /// <summary>Vowels, tone marks and signs that never begin a syllable.</summary>
    private static bool FollowsConsonant(char c) => c is >= '\u0E30' and <= '\u0E3A' or >= '\u0E45' and <= '\u0E4E' or 'ฯ';

    private static bool IsThaiDigit(char c) => c is >= '๐' and <= '๙';

    private static bool IsThai(char c) => c is >= '\u0E01' and <= '\u0E5B';
}
