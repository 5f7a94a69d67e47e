namespace PaLineBot.Line.Webhooks.Events;

/// <summary>People joined a group of the bot.</summary>
public sealed record MemberJoinedEvent(EventCommon Common, string? ReplyToken, IReadOnlyList<string> UserIds) : WebhookEvent(Common);
