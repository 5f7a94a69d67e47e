namespace PaLineBot.Line.Webhooks.Events;

/// <summary>A LINE Beacon was entered, touched or is near; the device message is in hexadecimal.</summary>
public sealed record BeaconEvent(EventCommon Common, string? ReplyToken, string? HardwareId, string? BeaconType, string? DeviceMessage) : WebhookEvent(Common);

/// <summary>A LINE notification message (by phone number) was delivered.</summary>
public sealed record DeliveryEvent(EventCommon Common, string? Data) : WebhookEvent(Common);

/// <summary>An event of a type that this library does not know; <see cref="EventCommon.Type"/> has it as sent.</summary>
public sealed record UnknownEvent(EventCommon Common) : WebhookEvent(Common);
