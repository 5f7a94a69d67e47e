using System.Text.Json;
using PaLineBot.Line.Json;

namespace PaLineBot.Line.Webhooks;

/// <summary>Gathers the fields of one envelope while the reader walks over the event.</summary>
internal struct EnvelopeFields
{
    private string? _id;
    private string? _type;
    private long _timestamp;
    private EventMode _mode;
    private bool _isRedelivery;
    private SourceKind _sourceKind;
    private string? _userId;
    private string? _groupId;
    private string? _roomId;
    private string? _replyToken;
    private string? _messageId;

    public readonly EventEnvelope ToEnvelope(ReadOnlyMemory<byte> json) => new(
        _id ?? "", _type ?? "", _timestamp, _mode, _isRedelivery, _sourceKind, _userId, _groupId, _roomId, _replyToken, _messageId, json);

    public void Read(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var field = KnownNames.Field(ref reader);
            reader.Read();
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject: Nested(ref reader, field); break;
                case JsonTokenType.String: Text(ref reader, field); break;
                case JsonTokenType.Number when field == EnvelopeField.Timestamp: reader.TryGetInt64(out _timestamp); break;
                default: reader.Skip(); break;
            }
        }
    }

    private void Text(ref Utf8JsonReader reader, EnvelopeField field)
    {
        switch (field)
        {
            case EnvelopeField.Type: _type = KnownNames.EventType(ref reader); break;
            case EnvelopeField.WebhookEventId: _id = LenientText.Read(ref reader); break;
            case EnvelopeField.ReplyToken: _replyToken = LenientText.Read(ref reader); break;
            case EnvelopeField.Mode: _mode = KnownNames.Mode(LenientText.Read(ref reader)); break;
        }
    }

    private void Nested(ref Utf8JsonReader reader, EnvelopeField field)
    {
        switch (field)
        {
            case EnvelopeField.Source: Source(ref reader); break;
            case EnvelopeField.Message: _messageId = StringOf(ref reader, "id"u8) ?? _messageId; break;
            case EnvelopeField.Unsend: _messageId = StringOf(ref reader, "messageId"u8) ?? _messageId; break;
            case EnvelopeField.DeliveryContext: Delivery(ref reader); break;
            default: reader.Skip(); break;
        }
    }

    private void Source(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = LenientText.Name(ref reader);
            reader.Read();
            if (reader.TokenType != JsonTokenType.String) reader.Skip();
            else if (name.SequenceEqual("userId"u8)) _userId = LenientText.Read(ref reader);
            else if (name.SequenceEqual("groupId"u8)) _groupId = LenientText.Read(ref reader);
            else if (name.SequenceEqual("roomId"u8)) _roomId = LenientText.Read(ref reader);
            else if (name.SequenceEqual("type"u8)) _sourceKind = KnownNames.Source(LenientText.Read(ref reader));
        }
    }

    private void Delivery(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var isRedelivery = LenientText.NameIs(ref reader, "isRedelivery"u8);
            reader.Read();
            if (isRedelivery) _isRedelivery = reader.TokenType == JsonTokenType.True;
            reader.Skip();
        }
    }

    private static string? StringOf(ref Utf8JsonReader reader, ReadOnlySpan<byte> wanted)
    {
        string? found = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var isWanted = LenientText.NameIs(ref reader, wanted);
            reader.Read();
            if (isWanted && reader.TokenType == JsonTokenType.String) found = LenientText.Read(ref reader);
            else reader.Skip();
        }
        return found;
    }
}

/// <summary>The properties of an event that an envelope looks at.</summary>
internal enum EnvelopeField
{
    Other, Type, Mode, Timestamp, Source, WebhookEventId, DeliveryContext, ReplyToken, Message, Unsend,
}
