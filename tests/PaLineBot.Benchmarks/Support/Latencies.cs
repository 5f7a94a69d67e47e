using System.Diagnostics;

namespace PaLineBot.Benchmarks.Support;

/// <summary>Durations of one measurement; safe for many threads.</summary>
internal sealed class Latencies
{
    private readonly Lock gate = new();
    private readonly List<double> all = new(50_000);

    /// <summary>How many.</summary>
    public int Count
    {
        get
        {
            lock (gate)
            {
                return all.Count;
            }
        }
    }

    /// <summary>Counts the time since a <see cref="Stopwatch"/> timestamp.</summary>
    public void Since(long timestamp)
    {
        var ms = Stopwatch.GetElapsedTime(timestamp).TotalMilliseconds;
        lock (gate)
        {
            all.Add(ms);
        }
    }

    /// <summary>Milliseconds that the fraction <paramref name="part"/> of them does not exceed; 0 when there are none.</summary>
    public double Percentile(double part)
    {
        lock (gate)
        {
            all.Sort();
            return all.Count == 0 ? 0 : all[Math.Min(all.Count - 1, (int)(all.Count * part))];
        }
    }
}
