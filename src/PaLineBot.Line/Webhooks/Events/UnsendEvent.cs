namespace PaLineBot.Line.Webhooks.Events;

/// <summary>A message was unsent: delete what was stored of it.</summary>
public sealed record UnsendEvent(EventCommon Common, string MessageId) : WebhookEvent(Common);
