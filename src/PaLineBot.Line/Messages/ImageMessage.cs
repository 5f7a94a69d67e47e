using System.Text.Json;

namespace PaLineBot.Line.Messages;

/// <summary>A JPEG or PNG up to 10 MB with a preview up to 1 MB, both by https.</summary>
public sealed record ImageMessage(string OriginalContentUrl, string PreviewImageUrl) : LineMessage
{
    /// <inheritdoc/>
    public override string Type => "image";

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("originalContentUrl"u8, OriginalContentUrl);
        writer.WriteString("previewImageUrl"u8, PreviewImageUrl);
    }
}
