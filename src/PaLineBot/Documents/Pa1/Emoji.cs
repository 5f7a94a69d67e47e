using System.Globalization;
using System.Text;

namespace PaLineBot.Documents.Pa1;

/// <summary>Tells the small pictures in a text from its words.</summary>
internal static class Emoji
{
    /// <summary>The text in pieces that are all emoji or all words, in order.</summary>
    public static IEnumerable<(string Text, bool IsEmoji)> Pieces(string text)
    {
        var piece = new StringBuilder();
        var wasEmoji = false;
        foreach (var grapheme in Graphemes(text))
        {
            var isEmoji = Is(grapheme);
            if (isEmoji != wasEmoji && piece.Length > 0)
            {
                yield return (piece.ToString(), wasEmoji);
                piece.Clear();
            }

            piece.Append(grapheme);
            wasEmoji = isEmoji;
        }

        if (piece.Length > 0)
        {
            yield return (piece.ToString(), wasEmoji);
        }
    }

    // Unicode's blocks of pictures, and what a selector or a key cap makes one.
    private static bool Is(string grapheme) => grapheme.EnumerateRunes().Any(r => r.Value is >= 0x1F000 and < 0x20000 or >= 0x2600 and <= 0x27BF or 0xFE0F or 0x20E3);

    private static IEnumerable<string> Graphemes(string text)
    {
        for (var graphemes = StringInfo.GetTextElementEnumerator(text); graphemes.MoveNext();)
        {
            yield return graphemes.GetTextElement();
        }
    }
}
