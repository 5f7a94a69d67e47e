namespace PaLineBot.LineSimulator.Watching;

/// <summary>Wakes everyone who waits for something to change.</summary>
public sealed class Pulse
{
    private TaskCompletionSource? waiting;

    /// <summary>Wakes those who wait now.</summary>
    public void Fire() => Interlocked.Exchange(ref waiting, null)?.TrySetResult();

    /// <summary>Waits until the condition holds; false when <paramref name="wait"/> (real time) ran out first.</summary>
    public async Task<bool> WaitUntilAsync(Func<bool> condition, TimeSpan wait, CancellationToken cancel)
    {
        var end = TimeProvider.System.GetUtcNow() + wait;
        while (true)
        {
            var next = Next();
            if (condition())
            {
                return true;
            }
            var left = end - TimeProvider.System.GetUtcNow();
            if (left <= TimeSpan.Zero)
            {
                return false;
            }
            try
            {
                await next.WaitAsync(left, TimeProvider.System, cancel);
            }
            catch (TimeoutException)
            {
                return condition();
            }
        }
    }

    private Task Next()
    {
        var fresh = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return (Interlocked.CompareExchange(ref waiting, fresh, null) ?? fresh).Task;
    }
}
