namespace PaLineBot.Time;

/// <summary>
/// Real time plus the offset of the LINE simulator's clock, so that moving that clock to August moves the service too.
/// Timers run in real time. Used only when <c>Simulator:Clock</c> is set.
/// </summary>
public sealed class SimulatedClock : TimeProvider
{
    private long offsetTicks;

    /// <summary>How far ahead of real time it is.</summary>
    public TimeSpan Offset
    {
        get => TimeSpan.FromTicks(Interlocked.Read(ref offsetTicks));
        set => Interlocked.Exchange(ref offsetTicks, value.Ticks);
    }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Offset;
}
