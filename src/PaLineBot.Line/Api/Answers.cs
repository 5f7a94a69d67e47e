namespace PaLineBot.Line.Api;

/// <summary>The account itself. LINE: reference/messaging-api#get-bot-info.</summary>
public sealed record BotInfo(string UserId, string BasicId, string? PremiumId, string DisplayName, string? PictureUrl, string? ChatMode, string? MarkAsReadMode);

/// <summary>A person, as they show themselves in LINE. LINE: reference/messaging-api#get-profile.</summary>
public sealed record Profile(string UserId, string DisplayName, string? PictureUrl, string? StatusMessage, string? Language);

/// <summary>A group the bot is in. LINE: reference/messaging-api#get-group-summary.</summary>
public sealed record GroupSummary(string GroupId, string GroupName, string? PictureUrl);

/// <summary>How many people are in a group, without the account itself: what one push to it costs.</summary>
public sealed record MemberCount(int Count);

/// <summary>How many messages the account may send this month; null is without limit. LINE: reference/messaging-api#get-quota.</summary>
public sealed record MessageQuota(long? Limit);

/// <summary>How many messages were sent this month, approximately.</summary>
public sealed record MessageConsumption(long TotalUsage);

/// <summary>A rich menu that exists at LINE.</summary>
public sealed record RichMenuSummary(string RichMenuId, string? Name, string? ChatBarText);

/// <summary>Whether a large video or audio is ready.</summary>
/// <param name="Status"><c>processing</c>, <c>succeeded</c> or <c>failed</c>.</param>
public sealed record Transcoding(string? Status);

/// <summary>Where LINE sends events, and whether it does.</summary>
public sealed record WebhookEndpoint(string Endpoint, bool Active);

/// <summary>How our webhook answered LINE when asked to be tried.</summary>
public sealed record WebhookTest(bool Success, int? StatusCode, string? Reason, string? Detail);
