using System.Globalization;
using System.Text;

namespace PaLineBot.Rules.Text;

/// <summary>Brings text typed or pasted by people into one form (pa-domain §11.7). Total: never throws.</summary>
public static class ThaiText
{
    /// <summary>
    /// The one form that texts are stored and compared in: nothing nobody sees in it (an emoji keeps what holds it together), one kind
    /// of space and of line end, U+FFFD for half a character, marks in the order in which they are written and once, ํา as ำ, เเ as แ,
    /// marks of old PDF fonts as those they stand for, words whose marks were set apart joined. Normalising twice changes nothing more.
    /// The page has the same in <c>thaiText.ts</c>, to see that two texts look the same; both read one table of examples.
    /// </summary>
    public static string Normalise(string text)
    {
        // What goes may bring marks together that then want their order. Each round shortens or sorts, so there is a last one.
        while (true)
        {
            var next = ThaiMarks.PutRight(SplitWords.Join(Unseen.Drop(text)));
            if (next == text) return text;
            text = next;
        }
    }

    /// <summary>Whether there is a letter or a digit in it. A keycap (1️⃣) is a picture.</summary>
    public static bool HasWords(string text)
    {
        var graphemes = StringInfo.GetTextElementEnumerator(text);
        while (graphemes.MoveNext())
        {
            var grapheme = graphemes.GetTextElement();
            if (Rune.TryGetRuneAt(grapheme, 0, out var first) && Rune.IsLetterOrDigit(first) && !grapheme.Contains('\u20E3', StringComparison.Ordinal)) return true;
        }

        return false;
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
}
