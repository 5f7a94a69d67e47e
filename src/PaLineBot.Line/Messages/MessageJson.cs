using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PaLineBot.Line.Messages;

/// <summary>Messages as LINE wants them: UTF-8 JSON, Thai unescaped, empty properties left out.</summary>
public static class MessageJson
{
    internal static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    /// <summary>A JSON array of messages, as <see cref="Api.MessagingApiClient"/> sends it.</summary>
    public static byte[] ToBytes(IReadOnlyList<LineMessage> messages)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        Write(buffer, messages);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>As <see cref="ToBytes"/>, into a buffer of the caller.</summary>
    public static void Write(IBufferWriter<byte> buffer, IReadOnlyList<LineMessage> messages)
    {
        using var writer = new Utf8JsonWriter(buffer, Options);
        writer.WriteStartArray();
        foreach (var message in messages) message.WriteTo(writer);
        writer.WriteEndArray();
    }
}
