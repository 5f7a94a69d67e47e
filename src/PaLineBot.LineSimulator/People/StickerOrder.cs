namespace PaLineBot.LineSimulator.People;

/// <summary>An order to send a sticker.</summary>
public sealed record StickerOrder
{
    public required string User { get; init; }

    /// <summary>Group id; null for the chat with the bot.</summary>
    public string? Chat { get; set; }

    /// <summary>Channel key.</summary>
    public string? Channel { get; set; }

    /// <summary>Package of the sticker.</summary>
    public string PackageId { get; set; } = "446";

    public string StickerId { get; set; } = "1988";

    /// <summary>Text a person wrote on a message sticker.</summary>
    public string? Text { get; set; }

    /// <summary>Words that describe it, 15 at most.</summary>
    public IReadOnlyList<string> Keywords { get; set; } = [];

    /// <summary>When; now when null.</summary>
    public DateTimeOffset? At { get; set; }
}
