namespace PaLineBot.Line.Webhooks.Events;

/// <summary>The account was resumed.</summary>
public sealed record BotResumedEvent(EventCommon Common) : WebhookEvent(Common);
