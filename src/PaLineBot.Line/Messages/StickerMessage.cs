using System.Text.Json;
using PaLineBot.Line.Json;

namespace PaLineBot.Line.Messages;

/// <summary>A sticker that bots may send.</summary>
public sealed record StickerMessage(string PackageId, string StickerId, string? QuoteToken = null) : LineMessage
{
    /// <inheritdoc/>
    public override string Type => "sticker";

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("packageId"u8, PackageId);
        writer.WriteString("stickerId"u8, StickerId);
        writer.Optional("quoteToken"u8, QuoteToken);
    }
}
