using System.Text.Json;
using PaLineBot.Line.Json;

namespace PaLineBot.Line.Messages;

/// <summary>A text with <c>{key}</c> places for mentions and emojis; write a brace twice to have it literally. Mentions work in groups only.</summary>
public sealed record TextV2Message(string Text, IReadOnlyDictionary<string, Substitution> Substitutions, string? QuoteToken = null) : LineMessage
{
    /// <inheritdoc/>
    public override string Type => "textV2";

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("text"u8, Text);
        if (Substitutions.Count > 0)
        {
            writer.WriteStartObject("substitution"u8);
            foreach (var (key, value) in Substitutions)
            {
                writer.WritePropertyName(key);
                value.WriteTo(writer);
            }
            writer.WriteEndObject();
        }
        writer.Optional("quoteToken"u8, QuoteToken);
    }
}
