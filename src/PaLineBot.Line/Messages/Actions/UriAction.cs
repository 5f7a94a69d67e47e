using System.Text.Json;

namespace PaLineBot.Line.Messages.Actions;

/// <summary>Opens a link (http, https, line, tel); the desktop link is for Flex only. LINE: reference/messaging-api#action-objects.</summary>
public sealed record UriAction(string? Label, string Uri, string? DesktopUri = null) : LineAction(Label)
{
    /// <inheritdoc/>
    public override string Type => "uri";

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("uri"u8, Uri);
        if (DesktopUri is null) return;
        writer.WriteStartObject("altUri"u8);
        writer.WriteString("desktop"u8, DesktopUri);
        writer.WriteEndObject();
    }
}
