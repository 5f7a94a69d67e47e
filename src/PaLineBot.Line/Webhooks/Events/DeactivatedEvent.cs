namespace PaLineBot.Line.Webhooks.Events;

/// <summary>A module channel became standby.</summary>
public sealed record DeactivatedEvent(EventCommon Common) : WebhookEvent(Common);
