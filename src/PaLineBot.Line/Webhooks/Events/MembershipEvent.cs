namespace PaLineBot.Line.Webhooks.Events;

/// <summary>A paid membership was joined, left or renewed.</summary>
public sealed record MembershipEvent(EventCommon Common, string? ReplyToken, string? Change, long? MembershipId) : WebhookEvent(Common);
