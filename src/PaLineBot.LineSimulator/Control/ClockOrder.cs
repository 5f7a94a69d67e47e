namespace PaLineBot.LineSimulator.Control;

/// <summary>An order to move the clock; one of the three.</summary>
internal sealed record ClockOrder
{
    public DateTimeOffset? Now { get; set; }

    /// <summary>ISO 8601 duration, PT1H or P1D.</summary>
    public string? Advance { get; set; }

    public bool Reset { get; set; }
}
