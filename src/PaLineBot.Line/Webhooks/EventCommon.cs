namespace PaLineBot.Line.Webhooks;

/// <summary>The common properties of an event. LINE: reference/messaging-api#common-properties.</summary>
/// <param name="Type">As sent; empty when missing.</param>
/// <param name="WebhookEventId">The ULID to dedupe on; empty when missing.</param>
/// <param name="Timestamp">Milliseconds since 1970 UTC; 0 when missing.</param>
public sealed record EventCommon(
    string Type, string WebhookEventId, long Timestamp, EventMode Mode, bool IsRedelivery, EventSource? Source);
