namespace PaLineBot.Line.Webhooks;

/// <summary>The properties of an event that an envelope looks at.</summary>
internal enum EnvelopeField
{
    Other, Type, Mode, Timestamp, Source, WebhookEventId, DeliveryContext, ReplyToken, Message, Unsend,
}
