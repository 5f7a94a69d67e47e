using System.Text.Json;
using PaLineBot.Line.Messages.Actions;

namespace PaLineBot.Line.Messages.Templates;

/// <summary>A question with two answers.</summary>
public sealed record ConfirmTemplate(string Text, LineAction Left, LineAction Right) : LineTemplate
{
    internal override void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "confirm"u8);
        writer.WriteString("text"u8, Text);
        WriteActions(writer, [Left, Right]);
        writer.WriteEndObject();
    }
}
