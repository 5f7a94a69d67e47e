using System.Buffers;
using System.Text.Json;

namespace PaLineBot.Line.Api;

/// <summary>Small request bodies.</summary>
internal static class JsonBody
{
    public static ReadOnlyMemory<byte> Of(string name, string value, string? secondName = null, string? second = null) => Write(w =>
    {
        w.WriteString(name, value);
        if (secondName is not null) w.WriteString(secondName, second);
    });

    public static ReadOnlyMemory<byte> Loading(string chatId, int seconds) => Write(w =>
    {
        w.WriteString("chatId"u8, chatId);
        w.WriteNumber("loadingSeconds"u8, seconds);
    });

    public static ReadOnlyMemory<byte> Users(IReadOnlyList<string> userIds, string? richMenuId) => Write(w =>
    {
        if (richMenuId is not null) w.WriteString("richMenuId"u8, richMenuId);
        w.WriteStartArray("userIds"u8);
        foreach (var user in userIds) w.WriteStringValue(user);
        w.WriteEndArray();
    });

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> properties)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, MessageBodies.Options);
        writer.WriteStartObject();
        properties(writer);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }
}
