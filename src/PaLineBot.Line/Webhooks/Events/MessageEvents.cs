using PaLineBot.Line.Webhooks.Contents;

namespace PaLineBot.Line.Webhooks.Events;

/// <summary>A message was sent to the bot or in its group.</summary>
public sealed record MessageEvent(EventCommon Common, string? ReplyToken, MessageContent Message) : WebhookEvent(Common);

/// <summary>A text message in a group was edited; the greatest timestamp wins. The id is that of the original.</summary>
public sealed record MessageEditedEvent(EventCommon Common, string? ReplyToken, TextContent Message) : WebhookEvent(Common);

/// <summary>A message was unsent: delete what was stored of it.</summary>
public sealed record UnsendEvent(EventCommon Common, string MessageId) : WebhookEvent(Common);

/// <summary>A button with a postback action was tapped.</summary>
public sealed record PostbackEvent(EventCommon Common, string? ReplyToken, string Data, PostbackParams Params) : WebhookEvent(Common);

/// <summary>What a date picker or a rich menu switch added to a postback. Dates are Gregorian and carry no time zone.</summary>
/// <param name="Date"><c>yyyy-MM-dd</c>.</param>
/// <param name="Time"><c>HH:mm</c>.</param>
/// <param name="DateTime"><c>yyyy-MM-ddTHH:mm</c>.</param>
/// <param name="NewRichMenuAliasId">The rich menu switched to.</param>
/// <param name="Status">SUCCESS, RICHMENU_ALIAS_ID_NOTFOUND, RICHMENU_NOTFOUND or FAILED.</param>
public sealed record PostbackParams(string? Date, string? Time, string? DateTime, string? NewRichMenuAliasId, string? Status);

/// <summary>A video with a tracking id was watched to the end.</summary>
public sealed record VideoPlayCompleteEvent(EventCommon Common, string? ReplyToken, string? TrackingId) : WebhookEvent(Common);
