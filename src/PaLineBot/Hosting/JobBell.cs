using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace PaLineBot.Hosting;

/// <summary>Wakes a job whose due rows were just committed. A bell that nobody hears costs a while only: the job looks by itself.</summary>
public sealed class JobBell
{
    private readonly ConcurrentDictionary<string, bool> ringing = new(StringComparer.Ordinal);
    private readonly Channel<string> rung = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });

    public void Ring(string job)
    {
        if (ringing.TryAdd(job, true))
        {
            rung.Writer.TryWrite(job);
        }
    }

    /// <summary>The jobs that are rung for, each once until it is taken.</summary>
    public async IAsyncEnumerable<string> TakeAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var job in rung.Reader.ReadAllAsync(cancel))
        {
            ringing.TryRemove(job, out _);
            yield return job;
        }
    }
}
