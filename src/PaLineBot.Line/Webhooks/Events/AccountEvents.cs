namespace PaLineBot.Line.Webhooks.Events;

/// <summary>Somebody added the account, or unblocked it (that flag is not guaranteed to be accurate).</summary>
public sealed record FollowEvent(EventCommon Common, string? ReplyToken, bool IsUnblocked) : WebhookEvent(Common);

/// <summary>Somebody blocked the account.</summary>
public sealed record UnfollowEvent(EventCommon Common) : WebhookEvent(Common);

/// <summary>An account link ended; without source and reply token when it failed.</summary>
public sealed record AccountLinkEvent(EventCommon Common, string? ReplyToken, bool Succeeded, string? Nonce) : WebhookEvent(Common);

/// <summary>A paid membership was joined, left or renewed.</summary>
public sealed record MembershipEvent(EventCommon Common, string? ReplyToken, string? Change, long? MembershipId) : WebhookEvent(Common);
