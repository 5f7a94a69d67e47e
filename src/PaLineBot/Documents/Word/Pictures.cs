using System.Globalization;
using System.Text;

namespace PaLineBot.Documents.Word;

/// <summary>Tells the small pictures and the symbols in a text from its words: they are not in the face of the words.</summary>
internal static class Pictures
{
    // From the symbols of Unicode, those that the face of the words has itself.
    private const string InWords = "⁄⁰⁴⁵⁶⁷⁸⁹ⁿ₀₁₂₃₄₅₆₇₈₉℗℠™℮⅓⅔⅛⅜⅝⅞←↑→↓∂∆∏∑−∕∙√∞∫≈≠≤≥■▲△▶▷▼▽◀◁◆◊";

    // Of the older symbols, those that are emoji.
    private const string OldEmoji =
        "↔↕↖↗↘↙↩↪⌚⌛⌨⏏⏩⏪⏫⏬⏭⏮⏯⏰⏱⏲⏳⏸⏹⏺Ⓜ◻◼◽◾☀☁☂☃☄☎☑☔☕☘☝☠☢☣☦☪☮☯☸☹☺♀♂♈♉♊♋♌♍♎♏♐♑♒♓♟♠♣♥♦♨♻♾♿⚒⚓⚔⚕⚖"
        + "⚗⚙⚛⚜⚠⚡⚧⚪⚫⚰⚱⚽⚾⛄⛅⛈⛎⛏⛑⛓⛔⛩⛪⛰⛱⛲⛳⛴⛵⛷⛸⛹⛺⛽✂✅✈✉✊✋✌✍✏✒✔✖✝✡✨✳✴❄❇❌❎❓❔❕❗❣❤➕➖➗➡➰➿⤴⤵⬅⬆⬇⬛⬜⭐⭕〰〽㊗㊙";

    /// <summary>What a piece is made of.</summary>
    public enum Kind
    {
        /// <summary>Letters, digits, marks.</summary>
        Words,

        /// <summary>Signs such as ① or ☐.</summary>
        Symbols,

        /// <summary>Numbers from 11 and letters in circles or brackets, such as ⑪ or Ⓐ.</summary>
        Enclosed,

        /// <summary>Small pictures.</summary>
        Emoji,
    }

    /// <summary>The text in pieces that are all of one kind, in order.</summary>
    public static IEnumerable<(string Text, Kind Kind)> Pieces(string text)
    {
        var piece = new StringBuilder();
        var before = Kind.Words;
        foreach (var grapheme in Graphemes(text))
        {
            var kind = KindOf(grapheme);
            if (kind != before && piece.Length > 0)
            {
                yield return (piece.ToString(), before);
                piece.Clear();
            }

            piece.Append(grapheme);
            before = kind;
        }

        if (piece.Length > 0)
        {
            yield return (piece.ToString(), before);
        }
    }

    private static Kind KindOf(string grapheme) =>
        grapheme.EnumerateRunes().Any(IsEmoji) ? Kind.Emoji
        : grapheme.EnumerateRunes().Any(r => r.Value is >= 0x246A and <= 0x24FF) ? Kind.Enclosed
        : grapheme.EnumerateRunes().Any(IsSymbol) ? Kind.Symbols : Kind.Words;

    // Unicode's blocks of pictures, and what a selector or a key cap makes one.
    private static bool IsEmoji(Rune r) => r.Value is >= 0x1F000 and < 0x20000 or 0xFE0F or 0x20E3 || OldEmoji.EnumerateRunes().Contains(r);

    private static bool IsSymbol(Rune r) => r.Value is 0x203C or >= 0x2047 and <= 0x2049
        || (r.Value is >= 0x2000 and < 0x3000 && !InWords.EnumerateRunes().Contains(r)
            && Rune.GetUnicodeCategory(r) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber);

    private static IEnumerable<string> Graphemes(string text)
    {
        for (var graphemes = StringInfo.GetTextElementEnumerator(text); graphemes.MoveNext();)
        {
            yield return graphemes.GetTextElement();
        }
    }
}
