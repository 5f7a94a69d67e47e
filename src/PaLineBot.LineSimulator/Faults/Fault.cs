namespace PaLineBot.LineSimulator.Faults;

/// <summary>A fault order in force.</summary>
internal sealed class Fault(int id, FaultOrder order)
{
    private readonly Random random = new(order.Seed);
    private int toSkip = order.Skip;
    private int? left = order.Times ?? (order.Probability is null ? 1 : null);

    internal int Id => id;

    internal FaultOrder Order => order;

    internal FaultKind Kind => order.Kind;

    internal int Size => order.Size;

    internal int Struck { get; private set; }

    internal int? Left => left;

    internal bool IsForWebhooks => order.Kind >= FaultKind.Duplicate;

    internal int DelayMs => Math.Clamp(order.DelayMs ?? (IsForWebhooks ? 300 : 0), 0, 120_000);

    internal bool Matches(string? channel, string? method, string? path) =>
        (order.Channel is null || order.Channel == channel)
        && (order.Method is null || string.Equals(order.Method, method, StringComparison.OrdinalIgnoreCase))
        && (order.Path is null ? path is null || !(path.StartsWith("/oauth2/", StringComparison.Ordinal) || path.StartsWith("/.well-known/", StringComparison.Ordinal))
            : order.Path.EndsWith('*') ? path?.StartsWith(order.Path[..^1], StringComparison.Ordinal) == true
            : order.Path == path);

    internal bool Strikes()
    {
        if (left == 0 || toSkip-- > 0)
        {
            return false;
        }
        if (order.Probability is { } chance && random.NextDouble() >= chance)
        {
            return false;
        }
        left--;
        Struck++;
        return true;
    }
}
