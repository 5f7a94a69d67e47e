namespace PaLineBot.Line.Messages.Splitting;

/// <summary>
/// Splits a text that is too long for one message where a reader would pause: at a blank line, else a line, else a space,
/// else between two Thai words; never inside what a reader sees as one character. Thai words are found by ICU where it is
/// installed, else by rules of spelling. Nothing is lost but white space at the cuts.
/// </summary>
public static class TextSplitter
{
    /// <summary>The parts, each of at most <paramref name="max"/> UTF-16 units and not blank; none for a blank text that is too long.</summary>
    public static IReadOnlyList<string> Split(string text, int max = MessageLimits.Text) => Split(text, max, ThaiWords.Installed);

    /// <summary>
    /// Texts of several bubbles as calls of at most five messages: long ones are split; if there are then more than five,
    /// short neighbours are joined by a blank line; what still does not fit goes into further calls.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<string>> SplitMessages(IEnumerable<string> texts, int max = MessageLimits.Text)
    {
        var parts = texts.SelectMany(t => Split(t, max)).ToList();
        while (parts.Count > MessageLimits.MessagesPerCall && ShortestPair(parts) is var i && parts[i].Length + parts[i + 1].Length + 2 <= max)
        {
            parts[i] = $"{parts[i]}\n\n{parts[i + 1]}";
            parts.RemoveAt(i + 1);
        }
        return [.. parts.Chunk(MessageLimits.MessagesPerCall)];
    }

    internal static IReadOnlyList<string> Split(string text, int max, ThaiWords words)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(max, 2);
        var parts = new List<string>();
        var start = 0;
        while (text.Length - start > max)
        {
            var (end, next) = Cuts.Find(text.AsSpan(start), max, words);
            if (!text.AsSpan(start, end).IsWhiteSpace()) parts.Add(text.Substring(start, end));
            start += next;
        }
        if (start < text.Length && (start == 0 || !text.AsSpan(start).IsWhiteSpace())) parts.Add(text[start..]);
        return parts;
    }

    private static int ShortestPair(List<string> parts)
        => Enumerable.Range(0, parts.Count - 1).MinBy(i => parts[i].Length + parts[i + 1].Length);
}
