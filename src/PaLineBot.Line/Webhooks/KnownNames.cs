using System.Text.Json;
using PaLineBot.Line.Json;

namespace PaLineBot.Line.Webhooks;

/// <summary>Names that LINE uses, matched as bytes so that the common ones cost no allocation.</summary>
internal static class KnownNames
{
    public static EnvelopeField Field(ref Utf8JsonReader reader)
    {
        var name = LenientText.Name(ref reader);
        return name.Length switch
        {
            4 when name.SequenceEqual("type"u8) => EnvelopeField.Type,
            4 when name.SequenceEqual("mode"u8) => EnvelopeField.Mode,
            6 when name.SequenceEqual("source"u8) => EnvelopeField.Source,
            6 when name.SequenceEqual("unsend"u8) => EnvelopeField.Unsend,
            7 when name.SequenceEqual("message"u8) => EnvelopeField.Message,
            9 when name.SequenceEqual("timestamp"u8) => EnvelopeField.Timestamp,
            10 when name.SequenceEqual("replyToken"u8) => EnvelopeField.ReplyToken,
            14 when name.SequenceEqual("webhookEventId"u8) => EnvelopeField.WebhookEventId,
            15 when name.SequenceEqual("deliveryContext"u8) => EnvelopeField.DeliveryContext,
            _ => EnvelopeField.Other,
        };
    }

    public static string EventType(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.SequenceEqual("message"u8)) return EventTypes.Message;
        if (reader.ValueSpan.SequenceEqual("postback"u8)) return EventTypes.Postback;
        return LenientText.Read(ref reader);
    }

    public static EventMode Mode(string? mode) => mode switch
    {
        null or "active" => EventMode.Active,
        "standby" => EventMode.Standby,
        _ => EventMode.Other,
    };

    public static SourceKind Source(string? type) => type switch
    {
        null => SourceKind.None,
        "user" => SourceKind.User,
        "group" => SourceKind.Group,
        "room" => SourceKind.Room,
        _ => SourceKind.Other,
    };
}
