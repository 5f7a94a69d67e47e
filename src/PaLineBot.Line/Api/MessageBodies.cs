using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PaLineBot.Line.Json;

namespace PaLineBot.Line.Api;

/// <summary>Request bodies around messages that are already JSON, and the answers to them.</summary>
internal static class MessageBodies
{
    public static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    public static ReadOnlyMemory<byte> Reply(string replyToken, ReadOnlySpan<byte> messages, bool silent)
    {
        var buffer = new ArrayBufferWriter<byte>(messages.Length + 160);
        using var writer = new Utf8JsonWriter(buffer, Options);
        writer.WriteStartObject();
        writer.WriteString("replyToken"u8, replyToken);
        return Finish(buffer, writer, messages, silent);
    }

    public static ReadOnlyMemory<byte> Push(string to, ReadOnlySpan<byte> messages, bool silent)
    {
        var buffer = new ArrayBufferWriter<byte>(messages.Length + 160);
        using var writer = new Utf8JsonWriter(buffer, Options);
        writer.WriteStartObject();
        writer.WriteString("to"u8, to);
        return Finish(buffer, writer, messages, silent);
    }

    public static ReadOnlyMemory<byte> Multicast(IReadOnlyList<string> to, ReadOnlySpan<byte> messages, bool silent)
    {
        var buffer = new ArrayBufferWriter<byte>(messages.Length + 160 + (to.Count * 40));
        using var writer = new Utf8JsonWriter(buffer, Options);
        writer.WriteStartObject();
        writer.WriteStartArray("to"u8);
        foreach (var user in to) writer.WriteStringValue(user);
        writer.WriteEndArray();
        return Finish(buffer, writer, messages, silent);
    }

    public static ReadOnlyMemory<byte> MessagesOnly(ReadOnlySpan<byte> messages)
    {
        var buffer = new ArrayBufferWriter<byte>(messages.Length + 32);
        using var writer = new Utf8JsonWriter(buffer, Options);
        writer.WriteStartObject();
        return Finish(buffer, writer, messages, false);
    }

    public static SentMessages Sent(ReadOnlyMemory<byte> body)
    {
        var sent = TolerantJson.Parse(body.Span)["sentMessages"].Items;
        var items = new SentMessage[sent.Count];
        for (var i = 0; i < items.Length; i++) items[i] = new SentMessage(sent[i]["id"].Text ?? "", sent[i]["quoteToken"].Text);
        return new SentMessages(items);
    }

    private static ReadOnlyMemory<byte> Finish(ArrayBufferWriter<byte> buffer, Utf8JsonWriter writer, ReadOnlySpan<byte> messages, bool silent)
    {
        writer.WritePropertyName("messages"u8);
        writer.WriteRawValue(messages, skipInputValidation: true);
        if (silent) writer.WriteBoolean("notificationDisabled"u8, true);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
