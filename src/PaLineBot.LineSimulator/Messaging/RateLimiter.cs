using System.Collections.Concurrent;
using System.Diagnostics;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>Token buckets in real time.</summary>
internal sealed class RateLimiter
{
    private readonly ConcurrentDictionary<(Channel, RateRule), Bucket> buckets = new();

    internal bool TryTake(Channel channel, RateRule rule) =>
        buckets.GetOrAdd((channel, rule), static key => new Bucket(key.Item2)).TryTake();

    private sealed class Bucket(RateRule rule)
    {
        private double tokens = rule.Calls;
        private long filled = Stopwatch.GetTimestamp();

        internal bool TryTake()
        {
            lock (this)
            {
                var now = Stopwatch.GetTimestamp();
                var gained = Stopwatch.GetElapsedTime(filled, now).TotalSeconds * rule.Calls / rule.Seconds;
                tokens = Math.Min(rule.Calls, tokens + gained);
                filled = now;
                if (tokens < 1)
                {
                    return false;
                }
                tokens--;
                return true;
            }
        }
    }
}
