using PaLineBot.Conversation.Replies;

namespace PaLineBot.Conversations;

/// <summary>Joins neighbouring texts while there are more bubbles than one reply can carry.</summary>
internal static class MessagePacking
{
    private const int MostText = 5000;

    /// <summary>At most <paramref name="most"/> bubbles.</summary>
    /// <exception cref="InvalidOperationException">Not even joined texts fit: a fault of ours, never of a person's input.</exception>
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

        return joined.Count <= most
            ? joined
            : throw new InvalidOperationException($"{joined.Count} bubbles do not fit in one reply");
    }
}
