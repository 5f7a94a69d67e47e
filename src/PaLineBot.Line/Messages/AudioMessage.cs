using System.Text.Json;

namespace PaLineBot.Line.Messages;

/// <summary>An mp3 or m4a up to 200 MB; the duration is in milliseconds.</summary>
public sealed record AudioMessage(string OriginalContentUrl, long Duration) : LineMessage
{
    /// <inheritdoc/>
    public override string Type => "audio";

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("originalContentUrl"u8, OriginalContentUrl);
        writer.WriteNumber("duration"u8, Duration);
    }
}
