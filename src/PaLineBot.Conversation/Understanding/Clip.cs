using System.Globalization;

namespace PaLineBot.Conversation.Understanding;

/// <summary>Shortens what is shown (never what is stored), at whole graphemes.</summary>
internal static class Clip
{
    private const int LabelGraphemes = 20;
    private const int AltUnits = 1400;

    /// <summary>A button label.</summary>
    public static string Label(string text) => To(text, LabelGraphemes);

    /// <summary>An alt text.</summary>
    public static string Alt(string text) => text.Length <= AltUnits ? text : To(text, AltUnits / 4);

    /// <summary>At most this many graphemes, with … when shortened; lines become one.</summary>
    public static string OneLine(string text, int graphemes) => To(text.ReplaceLineEndings(" / "), graphemes);

    /// <summary>At most this many graphemes, with … when shortened.</summary>
    public static string To(string text, int graphemes)
    {
        if (text.Length <= graphemes) return text;
        var at = 0;
        var count = 0;
        var cut = 0;
        while (at < text.Length && count < graphemes)
        {
            if (count == graphemes - 1) cut = at;
            at += StringInfo.GetNextTextElementLength(text, at);
            count++;
        }
        return at >= text.Length ? text : text[..cut].TrimEnd() + "…";
    }

    /// <summary>How many graphemes.</summary>
    public static int Length(string text) => new StringInfo(text).LengthInTextElements;
}
