namespace PaLineBot.Line.Webhooks.Events;

/// <summary>The bot was invited to a group.</summary>
public sealed record JoinEvent(EventCommon Common, string? ReplyToken) : WebhookEvent(Common);

/// <summary>The bot was removed from a group, or left it.</summary>
public sealed record LeaveEvent(EventCommon Common) : WebhookEvent(Common);

/// <summary>People joined a group of the bot.</summary>
public sealed record MemberJoinedEvent(EventCommon Common, string? ReplyToken, IReadOnlyList<string> UserIds) : WebhookEvent(Common);

/// <summary>People left a group of the bot.</summary>
public sealed record MemberLeftEvent(EventCommon Common, IReadOnlyList<string> UserIds) : WebhookEvent(Common);
