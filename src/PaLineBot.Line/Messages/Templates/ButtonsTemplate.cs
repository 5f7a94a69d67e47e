using System.Text.Json;
using PaLineBot.Line.Json;
using PaLineBot.Line.Messages.Actions;

namespace PaLineBot.Line.Messages.Templates;

/// <summary>A text (160; 60 with a picture or title) with up to four buttons.</summary>
public sealed record ButtonsTemplate(
    string Text, IReadOnlyList<LineAction> Actions, string? Title = null, string? ThumbnailImageUrl = null, LineAction? DefaultAction = null)
    : LineTemplate
{
    internal override void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "buttons"u8);
        writer.Optional("thumbnailImageUrl"u8, ThumbnailImageUrl);
        writer.Optional("title"u8, Title);
        writer.WriteString("text"u8, Text);
        if (DefaultAction is not null)
        {
            writer.WritePropertyName("defaultAction"u8);
            DefaultAction.WriteTo(writer);
        }
        WriteActions(writer, Actions);
        writer.WriteEndObject();
    }
}
