namespace PaLineBot.LineSimulator.Faults;

/// <summary>An order to misbehave.</summary>
public sealed record FaultOrder
{
    /// <summary>How.</summary>
    public required FaultKind Kind { get; init; }

    /// <summary>How often; 1 when neither this nor a probability is given.</summary>
    public int? Times { get; set; }

    /// <summary>Chance, 0 to 1, for each that matches.</summary>
    public double? Probability { get; set; }

    /// <summary>Seed of that chance.</summary>
    public int Seed { get; set; }

    /// <summary>How many matching ones pass before the first strike.</summary>
    public int Skip { get; set; }

    /// <summary>Only on this channel.</summary>
    public string? Channel { get; set; }

    /// <summary>Only calls with this HTTP method.</summary>
    public string? Method { get; set; }

    /// <summary>Only calls to this path, or beginning so when it ends in *.</summary>
    public string? Path { get; set; }

    /// <summary>Real milliseconds, at most 120,000.</summary>
    public int? DelayMs { get; set; }

    /// <summary>How many events <see cref="FaultKind.Mix"/> puts into a body.</summary>
    public int Size { get; set; } = 3;
}
