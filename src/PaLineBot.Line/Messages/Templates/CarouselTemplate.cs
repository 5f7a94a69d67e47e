using System.Text.Json;
using PaLineBot.Line.Json;

namespace PaLineBot.Line.Messages.Templates;

/// <summary>Up to ten cards of the same shape side by side.</summary>
public sealed record CarouselTemplate(IReadOnlyList<CarouselColumn> Columns) : LineTemplate
{
    internal override void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "carousel"u8);
        writer.WriteStartArray("columns"u8);
        foreach (var column in Columns) WriteColumn(writer, column);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter writer, CarouselColumn column)
    {
        writer.WriteStartObject();
        writer.Optional("thumbnailImageUrl"u8, column.ThumbnailImageUrl);
        writer.Optional("title"u8, column.Title);
        writer.WriteString("text"u8, column.Text);
        if (column.DefaultAction is not null)
        {
            writer.WritePropertyName("defaultAction"u8);
            column.DefaultAction.WriteTo(writer);
        }
        WriteActions(writer, column.Actions);
        writer.WriteEndObject();
    }
}
