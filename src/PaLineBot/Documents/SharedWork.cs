namespace PaLineBot.Documents;

/// <summary>Work that several wait for is done once, and ended when the last of them has gone.</summary>
/// <typeparam name="T">What comes of it.</typeparam>
internal sealed class SharedWork<T>
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Running> underWay = new(StringComparer.Ordinal);

    /// <summary>Begins the work, or joins who waits for the same already.</summary>
    public async Task<T> RunAsync(string key, Func<CancellationToken, Task<T>> begin, CancellationToken cancel)
    {
        var work = Join(key, begin);
        try
        {
            return await work.Result.WaitAsync(cancel);
        }
        finally
        {
            Leave(key, work);
        }
    }

    private Running Join(string key, Func<CancellationToken, Task<T>> begin)
    {
        lock (gate)
        {
            if (!underWay.TryGetValue(key, out var work))
            {
                var ended = new CancellationTokenSource();
                underWay[key] = work = new Running(Task.Run(() => begin(ended.Token)), ended);
            }

            work.Waiting++;
            return work;
        }
    }

    private void Leave(string key, Running work)
    {
        lock (gate)
        {
            if (--work.Waiting > 0)
            {
                return;
            }

            underWay.Remove(key);
        }

        work.Ended.Cancel();
        _ = work.Result.ContinueWith(t => { _ = t.Exception; work.Ended.Dispose(); }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private sealed class Running(Task<T> result, CancellationTokenSource ended)
    {
        public Task<T> Result => result;

        public CancellationTokenSource Ended => ended;

        public int Waiting { get; set; }
    }
}
