namespace PaLineBot.Line.Webhooks.Events;

/// <summary>A button with a postback action was tapped.</summary>
public sealed record PostbackEvent(EventCommon Common, string? ReplyToken, string Data, PostbackParams Params) : WebhookEvent(Common);
