using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace PaLineBot.LineSimulator;

/// <summary>Writes JSON to bytes without reflection.</summary>
internal static class JsonBytes
{
    /// <summary>Thai stays readable, nothing is escaped that need not be.</summary>
    internal static readonly JsonWriterOptions Plain =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>As LINE may write webhooks: characters beyond the basic plane become \uD83E\uDD28.</summary>
    internal static readonly JsonWriterOptions AsLine =
        new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), SkipValidation = true };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    /// <summary>One JSON object, whose members <paramref name="members"/> writes.</summary>
    internal static byte[] Object(Action<Utf8JsonWriter> members) => Build(json =>
    {
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
    });

    /// <summary>Whatever <paramref name="write"/> writes.</summary>
    internal static byte[] Build(Action<Utf8JsonWriter> write, JsonWriterOptions? options = null)
    {
        var mine = buffer ?? new ArrayBufferWriter<byte>(4096);
        buffer = null;
        using (var json = new Utf8JsonWriter(mine, options ?? Plain))
        {
            write(json);
        }
        var bytes = mine.WrittenSpan.ToArray();
        mine.ResetWrittenCount();
        buffer = mine.Capacity > 1_000_000 ? null : mine;
        return bytes;
    }
}
