using PaLineBot.Line.Webhooks.Contents;

namespace PaLineBot.Line.Webhooks.Events;

/// <summary>A message was sent to the bot or in its group.</summary>
public sealed record MessageEvent(EventCommon Common, string? ReplyToken, MessageContent Message) : WebhookEvent(Common);
