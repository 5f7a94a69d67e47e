namespace PaLineBot.Tests.Transcripts;

/// <summary>A clock that stands still until it is moved, so that a slow machine changes nothing that is said; timers run in real time.</summary>
internal sealed class StandingClock(DateTimeOffset now) : TimeProvider
{
    private long ticks = now.UtcTicks;

    public DateTimeOffset Now
    {
        get => new(Interlocked.Read(ref ticks), TimeSpan.Zero);
        set => Interlocked.Exchange(ref ticks, value.UtcTicks);
    }

    public override DateTimeOffset GetUtcNow() => Now;
}
