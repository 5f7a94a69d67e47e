namespace PaLineBot.Line.Webhooks.Events;

/// <summary>The account was suspended.</summary>
public sealed record BotSuspendedEvent(EventCommon Common) : WebhookEvent(Common);
