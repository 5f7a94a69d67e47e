namespace PaLineBot.Line.Webhooks.Events;

/// <summary>A module channel became active until a time in milliseconds since 1970 UTC.</summary>
public sealed record ActivatedEvent(EventCommon Common, long? ExpireAt) : WebhookEvent(Common);
