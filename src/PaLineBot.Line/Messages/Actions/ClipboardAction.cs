using System.Text.Json;

namespace PaLineBot.Line.Messages.Actions;

/// <summary>Copies a text. LINE: reference/messaging-api#action-objects.</summary>
public sealed record ClipboardAction(string? Label, string ClipboardText) : LineAction(Label)
{
    /// <inheritdoc/>
    public override string Type => "clipboard";

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("clipboardText"u8, ClipboardText);
    }
}
