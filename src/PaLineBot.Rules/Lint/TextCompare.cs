using System.Globalization;
using System.Text;

namespace PaLineBot.Rules.Lint;

/// <summary>Compares what texts say, not how they are spaced. Thai has no spaces between words, so runs of letters are compared.</summary>
internal static class TextCompare
{
    private static readonly WordSet Common = new(LintWords.Common);

    /// <summary>Letters, marks and digits only, lower case.</summary>
    public static string Compact(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
            if (IsThai(c)) kept.Append(c);
            else if (char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark)
                kept.Append(char.ToLowerInvariant(c));
        return kept.ToString();
    }

    /// <summary>
    /// Runs of letters long enough to be a common noun, words that stand in every PA aside;
    /// two texts that share one speak of the same thing.
    /// </summary>
    public static List<ulong> Runs(string text)
    {
        var letters = text.ToCharArray();
        foreach (var span in Common.FindAll(text)) letters.AsSpan(span.Start, span.Length).Clear();
        var runs = new List<ulong>(letters.Length);
        ulong run = 0;
        var length = 0;
        foreach (var c in letters)
        {
            if (!IsThai(c) && !char.IsLetter(c)) length = 0;
            else
            {
                run = (run << 12) | (uint)((IsThai(c) ? c : char.ToLowerInvariant(c)) & 0xFFF);
                if (++length >= LintWords.Limits.SharedLetters) runs.Add(run & 0xFFF_FFFF_FFFF_FFFF);
            }
        }

        return runs;
    }

    /// <summary>Thai letters, vowels and marks.</summary>
    private static bool IsThai(char c) => c is >= 'ก' and <= '\u0E4E' and not '฿';
}
