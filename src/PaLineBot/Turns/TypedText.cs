using PaLineBot.Line.Webhooks.Contents;

namespace PaLineBot.Turns;

/// <summary>What the person typed of a text: without the placeholders of LINE's own emoji, such as <c>(brown)</c>, and without the mention of this account.</summary>
public static class TypedText
{
    /// <summary>The typed words, without white space around them; empty when there are none.</summary>
    public static string Of(TextContent content)
    {
        var text = content.Text;
        var spans = content.Emojis.Select(e => (e.Index, e.Length))
            .Concat(content.Mentionees.Where(m => m.IsSelf).Select(m => (m.Index, m.Length)))
            .Where(s => s.Index >= 0 && s.Length > 0 && s.Index + (long)s.Length <= text.Length);
        // From the back, so that the places of the others stay; one that reaches into another names no place of this text.
        var from = text.Length;
        foreach (var (index, length) in spans.OrderByDescending(s => s.Index).Where(s => s.Index + s.Length <= from))
        {
            (text, from) = (text.Remove(index, length), index);
        }

        return text.Trim();
    }
}
