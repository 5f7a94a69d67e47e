using System.Globalization;
using System.Text;

namespace PaLineBot.Rules.Text;

/// <summary>Brings text typed or pasted by people into one form (pa-domain §11.7). Total: never throws.</summary>
public static class ThaiText
{
    private const char Replacement = '\uFFFD';
    private const char Joiner = '\u200D';
    private const char Nikhahit = '\u0E4D';
    private const char SaraAa = '\u0E32';
    private const char SaraAm = '\u0E33';

    /// <summary>
    /// NFC; ํา becomes ำ and เเ becomes แ; tone marks stand after vowels; zero-width, direction and control
    /// characters go (a joiner inside an emoji stays); lone surrogates become U+FFFD; line ends become \n.
    /// Normalising twice changes nothing more.
    /// </summary>
    public static string Normalise(string text)
    {
        var cleaned = Clean(text);
        // With invariant globalization .NET leaves text unchanged here; Thai is put in order by Compose below.
        return Compose(cleaned.IsNormalized(NormalizationForm.FormC) ? cleaned : cleaned.Normalize(NormalizationForm.FormC));
    }

    /// <summary>Number of graphemes: what a reader would call characters.</summary>
    public static int GraphemeCount(string text) => new StringInfo(text).LengthInTextElements;

    /// <summary>The first <paramref name="count"/> graphemes, with … when something was left off.</summary>
    public static string Shorten(string text, int count)
    {
        if (text.Length <= count) return text;
        var info = new StringInfo(text);
        return info.LengthInTextElements <= count ? text : info.SubstringByTextElements(0, count) + "…";
    }

    private static string Clean(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r' && i + 1 < text.Length && text[i + 1] == '\n') continue;
            if (c is '\r' or '\u0085' or '\u2028' or '\u2029') kept.Append('\n');
            else if (c == '\u00A0') kept.Append(' ');
            else if (char.IsSurrogate(c)) i += AppendSurrogate(kept, text, i);
            else if (!IsInvisible(c) || (c == Joiner && JoinsEmoji(text, i))) kept.Append(c);
        }

        return kept.ToString();
    }

    private static int AppendSurrogate(StringBuilder kept, string text, int at)
    {
        var isPair = at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
        if (!isPair)
        {
            kept.Append(Replacement);
            return 0;
        }

        kept.Append(text, at, 2);
        return 1;
    }

    private static bool IsInvisible(char c) => c switch
    {
        '\n' or '\t' => false,
        < ' ' or (>= '\u007F' and <= '\u009F') or '\u00AD' => true,
        >= '\u200B' and <= '\u200F' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2060' and <= '\u2069' => true,
        '\uFEFF' or '\uFFFE' or '\uFFFF' => true,
        _ => false,
    };

    private static bool JoinsEmoji(string text, int at) =>
        at > 0 && at + 1 < text.Length && EndsEmoji(text, at - 1) && BeginsEmoji(text, at + 1);

    private static bool EndsEmoji(string text, int at) =>
        IsSymbol(text[at]) || text[at] == '\uFE0F' || (at > 0 && char.IsSurrogatePair(text[at - 1], text[at]));

    private static bool BeginsEmoji(string text, int at) =>
        IsSymbol(text[at]) || (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]));

    private static bool IsSymbol(char c) => c is >= '\u2190' and <= '\u2BFF';

    private static string Compose(string text)
    {
        var to = new StringBuilder(text.Length);
        foreach (var c in text) Put(to, c);
        return to.ToString();
    }

    private static void Put(StringBuilder to, char c)
    {
        if (c == SaraAa && PutSaraAm(to)) return;
        if (c == 'เ' && to.Length > 0 && to[^1] == 'เ')
        {
            to[^1] = 'แ';
            return;
        }

        to.Append(c);
        for (var i = to.Length - 1; i > 0 && MarkOrder(to[i]) is > 0 and var order && MarkOrder(to[i - 1]) > order; i--)
            (to[i - 1], to[i]) = (to[i], to[i - 1]);
    }

    private static bool PutSaraAm(StringBuilder to)
    {
        if (to.Length > 0 && to[^1] == Nikhahit)
        {
            to[^1] = SaraAm;
            return true;
        }

        if (to.Length < 2 || to[^2] != Nikhahit || MarkOrder(to[^1]) != 2) return false;
        to[^2] = to[^1];
        to[^1] = SaraAm;
        return true;
    }

    private static int MarkOrder(char c) => c switch
    {
        '\u0E31' or (>= '\u0E34' and <= '\u0E3A') => 1,
        >= '\u0E48' and <= '\u0E4B' => 2,
        _ => 0,
    };
}
