namespace PaLineBot.Hosting;

/// <summary>How far the start has come: warm when webhooks may come, settled when what is not urgent may begin.</summary>
public sealed class Readiness(TimeProvider clock)
{
    private static readonly TimeSpan SettledAfter = TimeSpan.FromSeconds(10);
    private readonly TaskCompletionSource settled = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool isReady;

    /// <summary>Whether webhooks may come.</summary>
    public bool IsReady => isReady;

    /// <summary>Webhooks may come from now on.</summary>
    public void Set()
    {
        isReady = true;
        _ = Task.Delay(SettledAfter, clock).ContinueWith(_ => settled.TrySetResult(), TaskScheduler.Default);
    }

    /// <summary>The first turn of a person is done.</summary>
    public void Turned() => settled.TrySetResult();

    /// <summary>
    /// Returns after the first turn, or a while after the service is ready: nothing that can wait takes the processor from the
    /// first webhook.
    /// </summary>
    public Task SettledAsync(CancellationToken cancel) => settled.Task.WaitAsync(cancel);
}
