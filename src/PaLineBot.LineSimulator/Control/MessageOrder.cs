namespace PaLineBot.LineSimulator.Control;

/// <summary>An order about a message of one's own: unsend or edit.</summary>
internal sealed record MessageOrder
{
    public required string User { get; init; }

    public required string MessageId { get; init; }

    public string? Chat { get; set; }

    public string? Channel { get; set; }

    public string? Text { get; set; }
}
