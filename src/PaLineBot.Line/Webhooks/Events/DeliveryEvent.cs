namespace PaLineBot.Line.Webhooks.Events;

/// <summary>A LINE notification message (by phone number) was delivered.</summary>
public sealed record DeliveryEvent(EventCommon Common, string? Data) : WebhookEvent(Common);
