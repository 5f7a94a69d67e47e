namespace PaLineBot.LineSimulator.Control;

/// <summary>An order to make a group.</summary>
internal sealed record GroupOrder
{
    public string? Id { get; init; }

    public required string Name { get; init; }

    public string? PictureUrl { get; init; }

    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>The channel whose bot is invited at once.</summary>
    public string? Channel { get; init; }
}
