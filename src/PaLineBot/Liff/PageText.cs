using System.Text.Json;
using System.Text.Json.Serialization;
using PaLineBot.Line.Json;

namespace PaLineBot.Liff;

/// <summary>
/// Texts of the page as they can be stored: half a character becomes U+FFFD, as in chat, and U+0000, which PostgreSQL has
/// no place for, goes. Who pastes such a text does not see it and could not mend it.
/// </summary>
internal sealed class PageText : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? LenientText.Read(ref reader).Replace("\0", "", StringComparison.Ordinal) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
