namespace PaLineBot.LineSimulator.Messaging;

/// <summary>A rate limit of LINE: so many calls in so long, per channel and endpoint (LINE, rate limits).</summary>
/// <param name="Name">Endpoint and method, whatever the path's parameters.</param>
/// <param name="Calls">Size of the bucket.</param>
/// <param name="Seconds">How long it takes to fill.</param>
internal sealed record RateRule(string Name, int Calls, int Seconds)
{
    internal static RateRule PerSecond(string name, int calls = 2000) => new(name, calls, 1);

    internal static RateRule PerMinute(string name, int calls) => new(name, calls, 60);

    internal static RateRule PerHour(string name, int calls) => new(name, calls, 3600);
}
