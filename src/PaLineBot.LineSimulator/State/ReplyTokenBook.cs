using System.Collections.Concurrent;

namespace PaLineBot.LineSimulator.State;

/// <summary>The reply tokens of one channel; the oldest are forgotten beyond 100,000.</summary>
internal sealed class ReplyTokenBook
{
    private const int Kept = 100_000;
    private readonly ConcurrentDictionary<string, ReplyToken> tokens = new();
    private readonly ConcurrentQueue<string> order = new();

    internal (string Text, ReplyToken Token) Issue(Chat chat, DateTimeOffset now)
    {
        var text = Guid.NewGuid().ToString("N");
        var token = new ReplyToken(chat, now);
        tokens[text] = token;
        order.Enqueue(text);
        if (order.Count > Kept && order.TryDequeue(out var oldest))
        {
            tokens.TryRemove(oldest, out _);
        }
        return (text, token);
    }

    internal ReplyToken? Find(string text) => tokens.GetValueOrDefault(text);
}
