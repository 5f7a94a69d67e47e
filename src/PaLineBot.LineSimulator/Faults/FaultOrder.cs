namespace PaLineBot.LineSimulator.Faults;

/// <summary>An order to misbehave.</summary>
public sealed record FaultOrder
{
    /// <summary>How.</summary>
    public required FaultKind Kind { get; init; }

    /// <summary>How often; 1 when neither this nor a probability is given.</summary>
    public int? Times { get; init; }

    /// <summary>Chance, 0 to 1, for each that matches.</summary>
    public double? Probability { get; init; }

    /// <summary>Seed of that chance.</summary>
    public int Seed { get; init; }

    /// <summary>How many matching ones pass before the first strike.</summary>
    public int Skip { get; init; }

    /// <summary>Only on this channel.</summary>
    public string? Channel { get; init; }

    /// <summary>Only calls with this HTTP method.</summary>
    public string? Method { get; init; }

    /// <summary>Only calls to this path, or beginning so when it ends in *.</summary>
    public string? Path { get; init; }

    /// <summary>Real milliseconds, at most 120,000.</summary>
    public int? DelayMs { get; init; }

    /// <summary>How many events <see cref="FaultKind.Mix"/> puts into a body.</summary>
    public int Size { get; init; } = 3;
}
