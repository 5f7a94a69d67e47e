namespace PaLineBot.Documents.Batches;

/// <summary>Wakes the worker of this instance when a batch was asked for.</summary>
public sealed class BatchSignal
{
    private readonly SemaphoreSlim bell = new(0, 1);

    /// <summary>Wakes it.</summary>
    public void Ring()
    {
        try
        {
            bell.Release();
        }
        catch (SemaphoreFullException)
        {
            // It rings already.
        }
    }

    /// <summary>Waits for the bell, at most so long.</summary>
    public Task WaitAsync(TimeSpan most, CancellationToken cancel) => bell.WaitAsync(most, cancel);
}
