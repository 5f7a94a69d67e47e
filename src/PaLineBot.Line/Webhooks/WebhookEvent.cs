using PaLineBot.Line.Json;

namespace PaLineBot.Line.Webhooks;

/// <summary>
/// One event. Closed by the records beside it; a type that is not known is an <see cref="Events.UnknownEvent"/>.
/// LINE: reference/messaging-api#webhook-event-objects.
/// </summary>
public abstract record WebhookEvent
{
    private protected WebhookEvent(EventCommon common) => Common = common;

    /// <summary>What every event has.</summary>
    public EventCommon Common { get; }

    /// <summary>
    /// Parses one event. Unknown fields, missing fields and values of a wrong kind are tolerated (null or empty); a lone
    /// surrogate reads as U+FFFD; anything that is not a JSON object is an UnknownEvent of type "". Never throws.
    /// </summary>
    public static WebhookEvent Parse(ReadOnlySpan<byte> eventJson) => EventMapping.Map(TolerantJson.Parse(eventJson));
}

/// <summary>A whole webhook request. LINE: reference/messaging-api#request-body.</summary>
/// <param name="Destination">The bot's own user id.</param>
public sealed record WebhookRequest(string? Destination, IReadOnlyList<WebhookEvent> Events)
{
    /// <summary>Parses a body; null when it is broken JSON, not an object, or has no <c>events</c> array.</summary>
    public static WebhookRequest? Parse(ReadOnlyMemory<byte> body) => WebhookReader.ReadEvents(body) is WebhookReadResult.Read read
        ? new WebhookRequest(read.Destination, [.. read.Events.Select(e => WebhookEvent.Parse(e.Json.Span))])
        : null;
}
