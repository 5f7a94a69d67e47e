namespace PaLineBot.LineSimulator.Control;

/// <summary>An order to make a group.</summary>
internal sealed record GroupOrder
{
    public string? Id { get; set; }

    public required string Name { get; init; }

    public string? PictureUrl { get; set; }

    public IReadOnlyList<string> Members { get; set; } = [];

    /// <summary>The channel whose bot is invited at once.</summary>
    public string? Channel { get; set; }
}
