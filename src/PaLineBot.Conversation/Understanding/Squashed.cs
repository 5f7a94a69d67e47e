using System.Globalization;
using System.Text;
using PaLineBot.Conversation.Texts;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Understanding;

/// <summary>Short texts brought to a form in which the same words are equal.</summary>
internal static class Squashed
{
    private const char EmojiLook = '\uFE0F';
    private static readonly string[] Particles = WordLists.Load("speech.json")["particles"];

    /// <summary>Normalised, Arabic digits, lower case, without spaces and signs.</summary>
    public static string Whole(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in ThaiDigits.ToArabic(ThaiText.Normalise(text))) if (IsKept(c)) kept.Append(char.ToLowerInvariant(c));
        return kept.ToString().TrimEnd('.');
    }

    /// <summary>The same, without polite particles at the end.</summary>
    public static string Of(string text)
    {
        var squashed = Whole(text);
        for (var again = true; again;)
        {
            again = false;
            foreach (var p in Particles)
            {
                if (squashed.Length <= p.Length || !squashed.EndsWith(p, StringComparison.Ordinal)) continue;
                squashed = squashed[..^p.Length];
                again = true;
            }
        }
        return squashed;
    }

    /// <summary>Only the consonants, digits and Latin letters: what stays when vowels and tone marks are mistyped.</summary>
    public static string Skeleton(string squashed) => Without(squashed, c => c is (>= '\u0E30' and <= '\u0E3A') or (>= '\u0E40' and <= '\u0E4E'));

    /// <summary>Without tone marks.</summary>
    public static string WithoutTones(string squashed) => Without(squashed, IsTone);

    /// <summary>Whether it is one of the marks that people leave out or misplace: the four tone marks, and the one of เป็น.</summary>
    public static bool IsTone(char c) => c is >= '\u0E47' and <= '\u0E4B';

    /// <summary>Whether a character is neither space nor sign.</summary>
    public static bool IsKept(char c) => char.IsLetterOrDigit(c) || c is '.' or '/' || (c != EmojiLook && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark);

    private static string Without(string text, Predicate<char> isLeftOut)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text) if (!isLeftOut(c)) kept.Append(c);
        return kept.ToString();
    }
}
