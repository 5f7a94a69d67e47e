using System.Text.Json;
using System.Text.Json.Serialization;
using PaLineBot.Line.Json;
using PaLineBot.Rules.Text;

namespace PaLineBot.Liff;

/// <summary>
/// Texts of the page in the form in which all are stored: whoever types or pastes another does not see it and could not mend it.
/// </summary>
internal sealed class PageText : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? ThaiText.Normalise(LenientText.Read(ref reader)) : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
