namespace PaLineBot.Line.Webhooks.Events;

/// <summary>Somebody blocked the account.</summary>
public sealed record UnfollowEvent(EventCommon Common) : WebhookEvent(Common);
