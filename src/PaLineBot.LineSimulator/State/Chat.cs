using PaLineBot.LineSimulator.Watching;

namespace PaLineBot.LineSimulator.State;

/// <summary>A one-to-one chat of a person with a channel, or a group.</summary>
public sealed class Chat(string id)
{
    private readonly List<ChatMessage> messages = [];
    private readonly Lock gate = new();

    /// <summary>User id or group id.</summary>
    public string Id => id;

    /// <summary>Whether it is a group.</summary>
    public bool IsGroup => id[0] == 'C';

    internal Pulse Changed { get; } = new();

    internal WebhookLane Lane { get; } = new();

    /// <summary>Running number of the newest message; 0 when there is none.</summary>
    public long LastSeq => Last()?.Seq ?? 0;

    /// <summary>The newest message.</summary>
    public ChatMessage? Last()
    {
        lock (gate)
        {
            return messages.Count == 0 ? null : messages[^1];
        }
    }

    /// <summary>Messages after a running number, oldest first.</summary>
    public IReadOnlyList<ChatMessage> After(long seq)
    {
        lock (gate)
        {
            var first = messages.Count;
            while (first > 0 && messages[first - 1].Seq > seq)
            {
                first--;
            }
            return messages.GetRange(first, messages.Count - first);
        }
    }

    /// <summary>A message by its id, while it is kept.</summary>
    public ChatMessage? Find(string messageId)
    {
        lock (gate)
        {
            return messages.FindLast(m => m.Id == messageId);
        }
    }

    /// <summary>Adds what arrives together, so that whoever waits sees all of it or nothing.</summary>
    internal void Add(IReadOnlyList<ChatMessage> arriving, int kept)
    {
        lock (gate)
        {
            messages.AddRange(arriving);
            if (messages.Count > kept + Math.Min(kept, 50))
            {
                messages.RemoveRange(0, messages.Count - kept);
            }
        }
        Changed.Fire();
    }
}
