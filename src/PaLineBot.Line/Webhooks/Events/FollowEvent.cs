namespace PaLineBot.Line.Webhooks.Events;

/// <summary>Somebody added the account, or unblocked it (that flag is not guaranteed to be accurate).</summary>
public sealed record FollowEvent(EventCommon Common, string? ReplyToken, bool IsUnblocked) : WebhookEvent(Common);
