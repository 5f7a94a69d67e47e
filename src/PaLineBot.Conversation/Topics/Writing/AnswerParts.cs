using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>Changes inside an answer that leave every word with the message it came in: taking a message back takes exactly its words.</summary>
internal static class AnswerParts
{
    /// <summary>A text that was taken out of an answer, each of its lines with the message it came in.</summary>
    public static IReadOnlyList<AnswerPart> Taken(IReadOnlyList<AnswerPart> parts, string text)
    {
        if (parts.Count == 1) return [parts[0] with { Text = text }];
        var whole = new Answer(parts).Text;
        var (taken, from) = (new List<AnswerPart>(), 0);
        foreach (var line in text.Split('\n'))
        {
            var at = string.IsNullOrWhiteSpace(line) ? -1 : Find(whole, line, from);
            var owner = at >= 0 ? OwnerOf(parts, at) : taken.Count > 0 ? taken[^1] : parts[0];
            if (at >= 0) from = at + line.Length;
            if (taken.Count > 0 && taken[^1].MessageId == owner.MessageId) taken[^1] = taken[^1] with { Text = taken[^1].Text + "\n" + line };
            else taken.Add(owner with { Text = line });
        }
        return taken;
    }

    /// <summary>A value in the place of a span of the whole text, in the message in which the span begins; an empty one cuts the span out.</summary>
    public static IReadOnlyList<AnswerPart> Filled(IReadOnlyList<AnswerPart> parts, int start, int length, string value)
    {
        var filled = new List<AnswerPart>();
        var (from, to) = (start, start + length);
        foreach (var part in parts)
        {
            var text = part.Text;
            if (from >= 0 && from <= text.Length) text = Put(text[..from], value, text[Math.Min(to, text.Length)..]);
            else if (from < 0 && to > 0) text = text[Math.Min(to, text.Length)..].TrimStart();
            if (!string.IsNullOrWhiteSpace(text)) filled.Add(part with { Text = text });
            (from, to) = (from - part.Text.Length - 1, to - part.Text.Length - 1);
        }
        return filled;
    }

    private static string Put(string before, string value, string after) =>
        (value.Length == 0 ? before + after : before.TrimEnd() + " " + value + " " + after.TrimStart()).Trim();

    // The first place where the line stands by itself, not inside of a word.
    private static int Find(string whole, string line, int from)
    {
        for (var at = whole.IndexOf(line, from, StringComparison.Ordinal); at >= 0; at = whole.IndexOf(line, at + 1, StringComparison.Ordinal))
            if (IsEdge(whole, at - 1) && IsEdge(whole, at + line.Length)) return at;
        return whole.IndexOf(line, StringComparison.Ordinal);
    }

    private static bool IsEdge(string whole, int at) => at < 0 || at >= whole.Length || char.IsWhiteSpace(whole[at]) || char.IsPunctuation(whole[at]);

    private static AnswerPart OwnerOf(IReadOnlyList<AnswerPart> parts, int at)
    {
        foreach (var part in parts)
        {
            if (at < part.Text.Length) return part;
            at -= part.Text.Length + 1;
        }
        return parts[^1];
    }
}
