using System.Globalization;

namespace PaLineBot.Conversation.Understanding;

/// <summary>Shortens what is shown (never what is stored), at whole graphemes.</summary>
internal static class Clip
{
    private const int LabelCodePoints = 20;
    private const int AltUnits = 1400;
    /// <summary>From this length on it is an excerpt, cut between words where there is a space near.</summary>
    private const int Excerpt = 30;
    private const int UnitsPerGrapheme = 6;

    /// <summary>At most 20 code points, with … when shortened, whatever a phone counts as a character of a button.</summary>
    public static string Label(string text)
    {
        if (text.EnumerateRunes().Count() <= LabelCodePoints) return text;
        var (cut, points) = (0, 0);
        while (points + PointsAt(text, cut) is var more && more < LabelCodePoints) (cut, points) = (cut + StringInfo.GetNextTextElementLength(text, cut), more);
        // A pile of marks on one letter is cut inside.
        if (cut == 0) cut = text.EnumerateRunes().Take(LabelCodePoints - 1).Sum(r => r.Utf16SequenceLength);
        return text[..cut].TrimEnd() + "…";
    }

    public static string Alt(string text) => Cut(text, AltUnits, AltUnits);

    /// <summary>At most this many graphemes, with … when shortened; lines become one.</summary>
    public static string OneLine(string text, int graphemes) => To(text.ReplaceLineEndings(" / "), graphemes);

    /// <summary>
    /// At most this many graphemes, with … when shortened. Piles of combining marks and long emoji, which count as one
    /// grapheme, are bounded too.
    /// </summary>
    public static string To(string text, int graphemes) => Cut(text, graphemes, graphemes * UnitsPerGrapheme);

    public static int Length(string text) => new StringInfo(text).LengthInTextElements;

    private static int PointsAt(string text, int at) => text.Substring(at, StringInfo.GetNextTextElementLength(text, at)).EnumerateRunes().Count();

    private static string Cut(string text, int graphemes, int units)
    {
        if (text.Length <= Math.Min(graphemes, units)) return text;
        var (at, count, cut) = (0, 0, 0);
        while (at < text.Length && count < graphemes && at <= units)
        {
            if (count < graphemes && at < units) cut = at;
            at += StringInfo.GetNextTextElementLength(text, at);
            count++;
        }
        if (at >= text.Length && text.Length <= units) return text;
        if (cut == 0) cut = Math.Min(units, text.Length) - 1;
        if (char.IsLowSurrogate(text[cut]) && char.IsHighSurrogate(text[cut - 1])) cut--;
        if (graphemes >= Excerpt && text.AsSpan(0, cut).LastIndexOfAny(' ', '\n') is var space && space > cut * 7 / 10) cut = space;
        return text[..cut].TrimEnd() + "…";
    }
}
