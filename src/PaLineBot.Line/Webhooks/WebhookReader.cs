using System.Text.Json;
using PaLineBot.Line.Json;

namespace PaLineBot.Line.Webhooks;

/// <summary>The hot path of the webhook: finds the events of a body and their keys in one pass, without a document.</summary>
public static class WebhookReader
{
    private static readonly JsonReaderOptions Options = new() { MaxDepth = int.MaxValue };
    private static readonly WebhookReadResult NoObject = new WebhookReadResult.Malformed("the body is not a JSON object");
    private static readonly WebhookReadResult NoEvents = new WebhookReadResult.Malformed("there is no events array");
    private static readonly WebhookReadResult NoJson = new WebhookReadResult.Malformed("the body is not well-formed JSON");

    /// <summary>Reads a whole request body. Elements of <c>events</c> that are not objects are passed over. Never throws.</summary>
    public static WebhookReadResult ReadEvents(ReadOnlyMemory<byte> body)
    {
        try
        {
            return Read(body);
        }
        catch (JsonException)
        {
            return NoJson;
        }
    }

    /// <summary>As <see cref="ReadEvents(ReadOnlyMemory{byte})"/>, on a copy of the bytes.</summary>
    public static WebhookReadResult ReadEvents(ReadOnlySpan<byte> body) => ReadEvents(body.ToArray().AsMemory());

    private static WebhookReadResult Read(ReadOnlyMemory<byte> body)
    {
        var reader = new Utf8JsonReader(body.Span, Options);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return NoObject;
        string? destination = null;
        List<EventEnvelope>? events = null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var isEvents = LenientText.NameIs(ref reader, "events"u8);
            var isDestination = !isEvents && LenientText.NameIs(ref reader, "destination"u8);
            reader.Read();
            if (isEvents && reader.TokenType == JsonTokenType.StartArray) events = Events(ref reader, body);
            else if (isDestination && reader.TokenType == JsonTokenType.String) destination = LenientText.Read(ref reader);
            else reader.Skip();
        }
        reader.Read();
        return events is null ? NoEvents : new WebhookReadResult.Read(destination, events);
    }

    private static List<EventEnvelope> Events(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body)
    {
        var events = new List<EventEnvelope>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                reader.Skip();
                continue;
            }
            var start = (int)reader.TokenStartIndex;
            var fields = default(EnvelopeFields);
            fields.Read(ref reader);
            events.Add(fields.ToEnvelope(body[start..(int)reader.BytesConsumed]));
        }
        return events;
    }
}

/// <summary>The answer of <see cref="WebhookReader.ReadEvents(ReadOnlyMemory{byte})"/>.</summary>
public abstract record WebhookReadResult
{
    private WebhookReadResult()
    {
    }

    /// <summary>A well-formed request. No events at all is LINE's verify call: answer 200.</summary>
    /// <param name="Destination">The bot's own user id.</param>
    public sealed record Read(string? Destination, IReadOnlyList<EventEnvelope> Events) : WebhookReadResult;

    /// <summary>Not a webhook request: broken JSON, not an object, or no <c>events</c> array.</summary>
    /// <param name="Reason">A short reason without any of the content.</param>
    public sealed record Malformed(string Reason) : WebhookReadResult;
}
