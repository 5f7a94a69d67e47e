using System.Text.Json;
using PaLineBot.Line.Messages.Templates;

namespace PaLineBot.Line.Messages;

/// <summary>Buttons, a question or a row of cards; the alternative text is read out and shown in notifications.</summary>
public sealed record TemplateMessage(string AltText, LineTemplate Template) : LineMessage
{
    /// <inheritdoc/>
    public override string Type => "template";

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("altText"u8, AltText);
        writer.WritePropertyName("template"u8);
        Template.WriteTo(writer);
    }
}
