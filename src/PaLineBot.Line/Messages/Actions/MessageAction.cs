using System.Text.Json;

namespace PaLineBot.Line.Messages.Actions;

/// <summary>Says a text in the name of the person. LINE: reference/messaging-api#action-objects.</summary>
public sealed record MessageAction(string? Label, string Text) : LineAction(Label)
{
    /// <inheritdoc/>
    public override string Type => "message";

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("text"u8, Text);
    }
}
