namespace PaLineBot.Inbox;

/// <summary>Wakes the turn runner of this instance; a runner that misses it finds the rows by its own poll.</summary>
public sealed class InboxSignal
{
    private readonly SemaphoreSlim woken = new(0, 1);

    /// <summary>There may be rows now.</summary>
    public void Wake()
    {
        try
        {
            woken.Release();
        }
        catch (SemaphoreFullException)
        {
            // already awake
        }
    }

    /// <summary>Returns when woken or after <paramref name="atMost"/>.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancel) => woken.WaitAsync(atMost, cancel);
}
