using System.Text.Json;
using PaLineBot.Line.Json;

namespace PaLineBot.Line.Messages;

/// <summary>A text of up to 5,000 UTF-16 units, perhaps quoting an earlier message.</summary>
public sealed record TextMessage(string Text, string? QuoteToken = null) : LineMessage
{
    /// <inheritdoc/>
    public override string Type => "text";

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("text"u8, Text);
        writer.Optional("quoteToken"u8, QuoteToken);
    }
}
