using System.Collections.Concurrent;

namespace PaLineBot.LineSimulator.State;

/// <summary>Retry keys of one channel. A key lives 24 hours from its first accepted request (LINE, retrying an API request).</summary>
internal sealed class RetryKeyBook
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(24);
    private readonly ConcurrentDictionary<Guid, Acceptance> accepted = new();

    internal Acceptance? Find(Guid key, DateTimeOffset now) =>
        accepted.TryGetValue(key, out var known) && now - known.At < Life ? known : null;

    internal void Accept(Guid key, Acceptance acceptance) => accepted[key] = acceptance;
}
