using System.Text.Json;
using PaLineBot.Line.Json;

namespace PaLineBot.Line.Messages;

/// <summary>An mp4 up to 200 MB with a preview picture; a tracking id asks for an event when it was watched.</summary>
public sealed record VideoMessage(string OriginalContentUrl, string PreviewImageUrl, string? TrackingId = null) : LineMessage
{
    /// <inheritdoc/>
    public override string Type => "video";

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("originalContentUrl"u8, OriginalContentUrl);
        writer.WriteString("previewImageUrl"u8, PreviewImageUrl);
        writer.Optional("trackingId"u8, TrackingId);
    }
}
