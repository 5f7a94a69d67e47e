using System.Text;

namespace PaLineBot.Documents.Word;

/// <summary>What can stand in a document: line ends as \n, and U+FFFD for what XML cannot hold.</summary>
internal static class PaperText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text, safe for XML.</summary>
    public static string Safe(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r')
            {
                kept.Append(i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                kept.Append(c).Append(text[++i]);
            }
            else
            {
                kept.Append(IsAllowed(c) ? c : Replacement);
            }
        }

        return kept.ToString();
    }

    private static bool IsAllowed(char c) => c is '\t' or '\n' or (>= ' ' and < '\uD800') or (> '\uDFFF' and < '\uFFFE');
}
