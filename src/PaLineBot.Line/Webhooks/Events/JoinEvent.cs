namespace PaLineBot.Line.Webhooks.Events;

/// <summary>The bot was invited to a group.</summary>
public sealed record JoinEvent(EventCommon Common, string? ReplyToken) : WebhookEvent(Common);
