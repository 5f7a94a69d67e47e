using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace PaLineBot.LineSimulator.State;

/// <summary>What went to and fro on one channel since it was made.</summary>
public sealed class Counters
{
    private readonly ConcurrentDictionary<string, int> pushesTo = new();
    private readonly ConcurrentDictionary<int, int> refused = new();
    private long events;
    private long posts;
    private long acked;
    private long failed;
    private long redelivered;
    private long replies;
    private long pushes;
    private long multicasts;
    private long broadcasts;
    private long bubbles;

    /// <summary>How long the bot took to answer webhooks.</summary>
    public Histogram AnswerTimes { get; } = new();

    /// <summary>From posting an event to the arrival of its reply.</summary>
    public Histogram ReplyTimes { get; } = new();

    /// <summary>Replies accepted.</summary>
    public long Replies => Interlocked.Read(ref replies);

    /// <summary>Pushes accepted.</summary>
    public long Pushes => Interlocked.Read(ref pushes);

    /// <summary>Webhook posts answered with 2xx in time.</summary>
    public long Acked => Interlocked.Read(ref acked);

    internal void Event() => Interlocked.Increment(ref events);

    internal void Posted(bool again)
    {
        Interlocked.Increment(ref posts);
        if (again)
        {
            Interlocked.Increment(ref redelivered);
        }
    }

    internal void Answered(bool ok) => Interlocked.Increment(ref ok ? ref acked : ref failed);

    internal void Accepted(Via via, string? to, int messages)
    {
        Interlocked.Add(ref bubbles, messages);
        switch (via)
        {
            case Via.Reply: Interlocked.Increment(ref replies); break;
            case Via.Push:
                Interlocked.Increment(ref pushes);
                pushesTo.AddOrUpdate(to ?? "", 1, static (_, n) => n + 1);
                break;
            case Via.Multicast: Interlocked.Increment(ref multicasts); break;
            case Via.Broadcast: Interlocked.Increment(ref broadcasts); break;
            default: break;
        }
    }

    internal void Refused(int status) => refused.AddOrUpdate(status, 1, static (_, n) => n + 1);

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("webhooks");
        json.WriteNumber("events", Interlocked.Read(ref events));
        json.WriteNumber("posts", Interlocked.Read(ref posts));
        json.WriteNumber("acked", Acked);
        json.WriteNumber("failed", Interlocked.Read(ref failed));
        json.WriteNumber("redelivered", Interlocked.Read(ref redelivered));
        json.WriteEndObject();
        json.WriteNumber("replies", Replies);
        json.WriteNumber("pushes", Pushes);
        json.WriteNumber("multicasts", Interlocked.Read(ref multicasts));
        json.WriteNumber("broadcasts", Interlocked.Read(ref broadcasts));
        json.WriteNumber("bubbles", Interlocked.Read(ref bubbles));
        json.WriteStartObject("pushesTo");
        foreach (var (id, number) in pushesTo)
        {
            json.WriteNumber(id, number);
        }
        json.WriteEndObject();
        json.WriteStartObject("refused");
        foreach (var (status, number) in refused)
        {
            json.WriteNumber(status.ToString(CultureInfo.InvariantCulture), number);
        }
        json.WriteEndObject();
        AnswerTimes.Write(json, "answerMs");
        ReplyTimes.Write(json, "replyMs");
    }
}
