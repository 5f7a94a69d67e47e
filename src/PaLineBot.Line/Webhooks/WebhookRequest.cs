namespace PaLineBot.Line.Webhooks;

/// <summary>A whole webhook request. LINE: reference/messaging-api#request-body.</summary>
/// <param name="Destination">The bot's own user id.</param>
public sealed record WebhookRequest(string? Destination, IReadOnlyList<WebhookEvent> Events)
{
    /// <summary>Parses a body; null when it is broken JSON, not an object, or has no <c>events</c> array.</summary>
    public static WebhookRequest? Parse(ReadOnlyMemory<byte> body) => WebhookReader.ReadEvents(body) is WebhookReadResult.Read read
        ? new WebhookRequest(read.Destination, [.. read.Events.Select(e => WebhookEvent.Parse(e.Json.Span))])
        : null;
}
