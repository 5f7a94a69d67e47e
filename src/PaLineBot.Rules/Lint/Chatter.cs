using System.Text.RegularExpressions;

namespace PaLineBot.Rules.Lint;

/// <summary>What belongs to talking and not on paper: a polite word at the end, small pictures.</summary>
internal static partial class Chatter
{
    private const string Around = " .-\n\t()!?";
    private static readonly WordSet PoliteWords = new(["ค่ะ", "คะ", "ครับ"]);

    /// <summary>The text without white space, signs, small pictures and polite words around it.</summary>
    public static ReadOnlySpan<char> Without(string text)
    {
        var left = MayHavePictures(text) ? Pictures().Replace(text, "").Trim() : text.Trim();
        return (PoliteWords.IsIn(left) ? Polite().Replace(left, "") : left).AsSpan().Trim(Around);
    }

    /// <summary>The polite word at the end of a line, with the space before it; null when there is none.</summary>
    public static TextSpan? PoliteEnd(string text) => PoliteWords.IsIn(text) ? Span(Polite().Match(text)) : null;

    /// <summary>The first small pictures; null when there are none.</summary>
    public static TextSpan? Picture(string text) => MayHavePictures(text) ? Span(Pictures().Match(text)) : null;

    // Nearly no text has any, and looking for a range is much faster than the pattern.
    private static bool MayHavePictures(string text) => text.AsSpan().ContainsAnyInRange('\u2600', '\u2BFF') || text.AsSpan().ContainsAnyInRange('\uD83C', '\uD83E');

    private static TextSpan? Span(Match m) => m.Success ? new TextSpan(m.Index, m.Length) : null;

    // The end of โยคะ and โภคะ is none.
    [GeneratedRegex(@"[ ]{0,3}(?:นะ|น่ะ)?(?:ค่ะ|(?<!โย|โภ)คะ|ครับผม|ครับ)(?=[ .!?\t]{0,20}(?:\n|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Polite();

    [GeneratedRegex(@"(?:[ ]{0,3}(?:[\uD83C-\uD83E][\uDC00-\uDFFF]|[\u2600-\u2604\u2639\u263A\u2665\u2705\u2728\u274C\u2753-\u2757\u2763\u2764\u2B50\u2B55])[\uFE0F\u200D]{0,2}){1,50}", RegexOptions.CultureInvariant)]
    private static partial Regex Pictures();
}
