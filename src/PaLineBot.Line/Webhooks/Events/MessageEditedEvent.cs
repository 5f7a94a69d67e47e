using PaLineBot.Line.Webhooks.Contents;

namespace PaLineBot.Line.Webhooks.Events;

/// <summary>A text message in a group was edited; the greatest timestamp wins. The id is that of the original.</summary>
public sealed record MessageEditedEvent(EventCommon Common, string? ReplyToken, TextContent Message) : WebhookEvent(Common);
