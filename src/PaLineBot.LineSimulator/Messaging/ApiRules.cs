namespace PaLineBot.LineSimulator.Messaging;

/// <summary>How an endpoint takes its calls.</summary>
internal sealed record ApiRules
{
    internal const int TwoMegabytes = 2 * 1024 * 1024;

    internal required RateRule Rate { get; init; }

    /// <summary>Body is a JSON object.</summary>
    internal bool Json { get; init; }

    /// <summary>X-Line-Retry-Key is allowed.</summary>
    internal bool RetryKey { get; init; }

    /// <summary>No bearer token is asked for.</summary>
    internal bool Open { get; init; }

    internal int LargestBody { get; init; } = TwoMegabytes;
}
