using System.Globalization;

namespace PaLineBot.Conversation.Understanding;

/// <summary>A short mark of texts, to see later whether something else stands there; no words can be read from it.</summary>
internal static class TextMark
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The mark of a text; of an empty one it is empty.</summary>
    public static string Of(string text)
    {
        var hash = Offset;
        foreach (var c in text) hash = (hash ^ c) * Prime;
        return text.Length == 0 ? "" : hash.ToString("x", CultureInfo.InvariantCulture);
    }
}
