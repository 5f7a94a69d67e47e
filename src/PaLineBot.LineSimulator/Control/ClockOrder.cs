namespace PaLineBot.LineSimulator.Control;

/// <summary>An order to move the clock; one of the three.</summary>
internal sealed record ClockOrder
{
    public DateTimeOffset? Now { get; init; }

    /// <summary>ISO 8601 duration, PT1H or P1D.</summary>
    public string? Advance { get; init; }

    public bool Reset { get; init; }
}
