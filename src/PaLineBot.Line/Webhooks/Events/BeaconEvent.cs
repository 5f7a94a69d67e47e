namespace PaLineBot.Line.Webhooks.Events;

/// <summary>A LINE Beacon was entered, touched or is near; the device message is in hexadecimal.</summary>
public sealed record BeaconEvent(EventCommon Common, string? ReplyToken, string? HardwareId, string? BeaconType, string? DeviceMessage) : WebhookEvent(Common);
