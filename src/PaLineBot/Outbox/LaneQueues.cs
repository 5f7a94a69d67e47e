namespace PaLineBot.Outbox;

/// <summary>Runs work of one lane in order and of different lanes side by side, at most so many at once.</summary>
/// <param name="most">How many lanes work at once.</param>
internal sealed class LaneQueues(int most)
{
    private readonly SemaphoreSlim slots = new(most);
    private readonly Dictionary<(int, string), Queue<Func<bool, Task>>> queues = [];

    /// <summary>Adds work at the end of its lane; it is told whether it had to wait there.</summary>
    public void Add((int, string) lane, Func<bool, Task> work)
    {
        lock (queues)
        {
            if (queues.TryGetValue(lane, out var queue))
            {
                queue.Enqueue(work);
                return;
            }

            queues[lane] = new Queue<Func<bool, Task>>([work]);
        }

        _ = Task.Run(() => WorkAsync(lane));
    }

    private async Task WorkAsync((int, string) lane)
    {
        for (var waited = false; Next(lane) is { } work; waited = true)
        {
            if (!await slots.WaitAsync(0))
            {
                waited = true;
                await slots.WaitAsync();
            }

            try
            {
                await work(waited);
            }
            finally
            {
                slots.Release();
            }
        }
    }

    private Func<bool, Task>? Next((int, string) lane)
    {
        lock (queues)
        {
            if (queues[lane].TryDequeue(out var work))
            {
                return work;
            }

            queues.Remove(lane);
            return null;
        }
    }
}
