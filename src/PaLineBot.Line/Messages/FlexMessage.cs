using System.Text.Json;

namespace PaLineBot.Line.Messages;

/// <summary>A Flex card. The contents are a bubble or carousel as UTF-8 JSON, put in as they are.</summary>
public sealed record FlexMessage(string AltText, ReadOnlyMemory<byte> Contents) : LineMessage
{
    /// <inheritdoc/>
    public override string Type => "flex";

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("altText"u8, AltText);
        writer.WritePropertyName("contents"u8);
        writer.WriteRawValue(Contents.Span, skipInputValidation: true);
    }
}
