namespace PaLineBot.Line.Webhooks;

/// <summary>The answer of <see cref="WebhookReader.ReadEvents(ReadOnlyMemory{byte})"/>.</summary>
public abstract record WebhookReadResult
{
    private WebhookReadResult()
    {
    }

    /// <summary>A well-formed request. No events at all is LINE's verify call: answer 200.</summary>
    /// <param name="Destination">The bot's own user id.</param>
    public sealed record Read(string? Destination, IReadOnlyList<EventEnvelope> Events) : WebhookReadResult;

    /// <summary>Not a webhook request: broken JSON, not an object, or no <c>events</c> array.</summary>
    /// <param name="Reason">A short reason without any of the content.</param>
    public sealed record Malformed(string Reason) : WebhookReadResult;
}
