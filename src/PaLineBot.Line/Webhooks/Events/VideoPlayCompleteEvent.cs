namespace PaLineBot.Line.Webhooks.Events;

/// <summary>A video with a tracking id was watched to the end.</summary>
public sealed record VideoPlayCompleteEvent(EventCommon Common, string? ReplyToken, string? TrackingId) : WebhookEvent(Common);
