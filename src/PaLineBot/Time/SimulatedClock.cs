using System.Text.Json;

namespace PaLineBot.Time;

/// <summary>
/// Real time plus the offset of the LINE simulator's clock, so that moving that clock to August moves the service too.
/// Timers run in real time. Used only when <c>Simulator:Clock</c> is set.
/// </summary>
public sealed class SimulatedClock : TimeProvider
{
    private long offsetTicks;

    /// <summary>It was moved: what is due by now should not wait for a timer.</summary>
    public event Action? Moved;

    /// <summary>How far ahead of real time it is.</summary>
    public TimeSpan Offset
    {
        get => TimeSpan.FromTicks(Interlocked.Read(ref offsetTicks));
        set => Interlocked.Exchange(ref offsetTicks, value.Ticks);
    }

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Offset;

    /// <summary>Reads the simulator's clock.</summary>
    /// <param name="after">Version already known: the simulator answers once it has another, or after a while. Below 0 it answers at once.</param>
    /// <returns>The version read.</returns>
    /// <exception cref="HttpRequestException">The simulator cannot be read.</exception>
    public async Task<long> ReadAsync(HttpClient http, Uri simulator, long after, CancellationToken cancel)
    {
        try
        {
            var json = await http.GetStringAsync(new Uri(simulator, $"/control/clock?after={after}&waitMs=25000"), cancel);
            using var answer = JsonDocument.Parse(json);
            var (before, now) = (Offset, TimeSpan.FromMilliseconds(answer.RootElement.GetProperty("offsetMs").GetDouble()));
            Offset = now;
            if (now != before)
            {
                Moved?.Invoke();
            }

            return answer.RootElement.GetProperty("version").GetInt64();
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException)
        {
            throw new HttpRequestException("what answers is no simulator", e);
        }
    }
}
