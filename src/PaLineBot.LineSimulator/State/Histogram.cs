using System.Diagnostics;
using System.Text.Json;

namespace PaLineBot.LineSimulator.State;

/// <summary>Durations in buckets that grow by 5 %, from 10 microseconds to some minutes; safe for many threads.</summary>
public sealed class Histogram
{
    private const double Smallest = 0.01;
    private static readonly double Growth = Math.Log(1.05);
    private readonly long[] buckets = new long[400];
    private long count;
    private long maxTicks;

    /// <summary>Counts the time since a <see cref="Stopwatch"/> timestamp.</summary>
    public void Since(long timestamp)
    {
        var elapsed = Stopwatch.GetElapsedTime(timestamp);
        var ms = elapsed.TotalMilliseconds;
        var bucket = ms <= Smallest ? 0 : Math.Min(buckets.Length - 1, (int)(Math.Log(ms / Smallest) / Growth) + 1);
        Interlocked.Increment(ref buckets[bucket]);
        Interlocked.Increment(ref count);
        for (var seen = Interlocked.Read(ref maxTicks); elapsed.Ticks > seen; seen = Interlocked.Read(ref maxTicks))
        {
            Interlocked.CompareExchange(ref maxTicks, elapsed.Ticks, seen);
        }
    }

    /// <summary>How many were counted.</summary>
    public long Count => Interlocked.Read(ref count);

    /// <summary>Upper bound, in milliseconds, of the fraction <paramref name="part"/> (0.95) of all durations; 0 when there are none.</summary>
    public double Percentile(double part)
    {
        var wanted = Math.Ceiling(Count * part);
        long sum = 0;
        for (var i = 0; i < buckets.Length; i++)
        {
            sum += Interlocked.Read(ref buckets[i]);
            if (sum > 0 && sum >= wanted)
            {
                return Math.Round(Smallest * Math.Exp(i * Growth), 3);
            }
        }
        return 0;
    }

    internal void Write(Utf8JsonWriter json, string name)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", Count);
        json.WriteNumber("p50", Percentile(0.5));
        json.WriteNumber("p95", Percentile(0.95));
        json.WriteNumber("p99", Percentile(0.99));
        json.WriteNumber("max", Math.Round(new TimeSpan(Interlocked.Read(ref maxTicks)).TotalMilliseconds, 3));
        json.WriteEndObject();
    }
}
