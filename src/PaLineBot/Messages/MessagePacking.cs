using PaLineBot.Conversation;
using PaLineBot.Conversation.Replies;

namespace PaLineBot.Messages;

/// <summary>
/// Joins neighbouring texts while there are more bubbles than one reply can carry. What still does not fit (an item with
/// tens of thousands of characters) is left out whole and said to be; the last bubble, which asks, always stays.
/// </summary>
internal static class MessagePacking
{
    private const int MostText = 5000;

    /// <summary>At most <paramref name="most"/> bubbles.</summary>
    public static List<Reply> Join(List<Reply> bubbles, int most)
    {
        var joined = new List<Reply>();
        var surplus = bubbles.Count - most;
        foreach (var bubble in bubbles)
        {
            if (surplus > 0 && bubble is TextReply next && joined.LastOrDefault() is TextReply last
                && last.Text.Length + next.Text.Length + 2 <= MostText)
            {
                joined[^1] = new TextReply($"{last.Text}\n\n{next.Text}");
                surplus--;
            }
            else
            {
                joined.Add(bubble);
            }
        }

        return joined.Count <= most ? joined : [.. joined.Take(most - 2), OverflowNotice.Bubble, joined[^1]];
    }
}
