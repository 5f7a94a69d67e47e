namespace PaLineBot.Outbox;

/// <summary>Runs work of one lane in order and of different lanes side by side, at most so many at once.</summary>
/// <param name="most">How many lanes work at once.</param>
internal sealed class LaneQueues(int most)
{
    private readonly SemaphoreSlim slots = new(most);
    private readonly Dictionary<(int, string), Queue<Func<Task>>> queues = [];

    /// <summary>Adds work at the end of its lane.</summary>
    public void Add((int, string) lane, Func<Task> work)
    {
        lock (queues)
        {
            if (queues.TryGetValue(lane, out var queue))
            {
                queue.Enqueue(work);
                return;
            }

            queues[lane] = new Queue<Func<Task>>([work]);
        }

        _ = Task.Run(() => WorkAsync(lane));
    }

    private async Task WorkAsync((int, string) lane)
    {
        while (Next(lane) is { } work)
        {
            await slots.WaitAsync();
            try
            {
                await work();
            }
            finally
            {
                slots.Release();
            }
        }
    }

    private Func<Task>? Next((int, string) lane)
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
