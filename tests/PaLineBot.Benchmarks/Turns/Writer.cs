using PaLineBot.Benchmarks.Support;

namespace PaLineBot.Benchmarks.Turns;

/// <summary>One teacher in the middle of writing, who answers question after question.</summary>
/// <param name="userId">LINE user id.</param>
/// <param name="begin">Time of the first message; each next is 20 s later, as people read before they answer.</param>
internal sealed class Writer(string userId, DateTimeOffset begin)
{
    /// <summary>Text questions from item 1.1 on are 49; a writer stops before the form is complete.</summary>
    public const int Answers = 42;

    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(20);
    private string? lastReply;
    private long askedAt;

    /// <summary>LINE user id.</summary>
    public string UserId => userId;

    /// <summary>Answers given.</summary>
    public int Given { get; private set; }

    /// <summary>The next message of this person, as a signed request.</summary>
    public byte[] Next(TextWebhook webhook)
    {
        var request = webhook.Build(userId, ThaiAnswers.Of(Given + userId[^1]), begin + (Given * Reading));
        Given++;
        return request;
    }

    /// <summary>The message goes out now.</summary>
    /// <param name="timestamp">Stopwatch timestamp.</param>
    public void Ask(long timestamp) => Volatile.Write(ref askedAt, timestamp);

    /// <summary>A bubble of the bot has arrived.</summary>
    /// <param name="requestId">The reply it belongs to: a reply is counted once, however many bubbles it has.</param>
    /// <returns>When the message it answers went out, or 0 when that was counted already.</returns>
    public long Answered(string? requestId)
    {
        if (requestId == lastReply)
        {
            return 0;
        }

        lastReply = requestId;
        return Interlocked.Exchange(ref askedAt, 0);
    }
}
