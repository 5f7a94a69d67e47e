using PaLineBot.LineSimulator.Watching;

namespace PaLineBot.LineSimulator.Time;

/// <summary>Simulated time: real time plus an offset that an order can change. Timers run in real time.</summary>
public sealed class SimulatorClock : TimeProvider
{
    private readonly Pulse moved = new();
    private long offsetTicks;
    private int version;

    /// <summary>Real time plus the offset, UTC.</summary>
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow().AddTicks(Interlocked.Read(ref offsetTicks));

    /// <summary>How far simulated time is ahead of real time.</summary>
    public TimeSpan Offset => new(Interlocked.Read(ref offsetTicks));

    /// <summary>Grows by one whenever the clock is moved.</summary>
    public int Version => Volatile.Read(ref version);

    /// <summary>Now in milliseconds since 1970, as in LINE's events.</summary>
    public long NowMs => GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>Sets simulated time.</summary>
    public void MoveTo(DateTimeOffset now) => SetOffset(now - System.GetUtcNow());

    /// <summary>Moves simulated time on (or back, when negative).</summary>
    public void Advance(TimeSpan by) => SetOffset(Offset + by);

    /// <summary>Back to real time.</summary>
    public void Reset() => SetOffset(TimeSpan.Zero);

    /// <summary>Waits, in real time, until the version is above <paramref name="after"/>; false when the wait ran out.</summary>
    public Task<bool> WaitAsync(int after, TimeSpan wait, CancellationToken cancel) =>
        moved.WaitUntilAsync(() => Version > after, wait, cancel);

    private void SetOffset(TimeSpan offset)
    {
        Interlocked.Exchange(ref offsetTicks, offset.Ticks);
        Interlocked.Increment(ref version);
        moved.Fire();
    }
}
