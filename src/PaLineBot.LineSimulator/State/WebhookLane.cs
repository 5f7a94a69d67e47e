namespace PaLineBot.LineSimulator.State;

/// <summary>What waits to be posted for one chat, in order.</summary>
internal sealed class WebhookLane
{
    private readonly Queue<PostedEvent[]> waiting = new();
    private readonly Lock gate = new();
    private bool running;
    private PostedEvent? held;

    /// <summary>Adds a post, and runs the lane unless it is running.</summary>
    internal void Add(PostedEvent[] events, Func<PostedEvent[], Task> post)
    {
        lock (gate)
        {
            waiting.Enqueue(events);
            if (held is not null)
            {
                waiting.Enqueue([held]);
                held = null;
            }
            if (running)
            {
                return;
            }
            running = true;
        }
        _ = Task.Run(() => RunAsync(post));
    }

    /// <summary>Holds an event back until the next one has gone; false when one is held already.</summary>
    internal bool Hold(PostedEvent one)
    {
        lock (gate)
        {
            if (held is not null)
            {
                return false;
            }
            held = one;
            return true;
        }
    }

    /// <summary>Lets a held event go; false when it has gone.</summary>
    internal bool Release(PostedEvent one)
    {
        lock (gate)
        {
            var isHeld = ReferenceEquals(held, one);
            held = isHeld ? null : held;
            return isHeld;
        }
    }

    private async Task RunAsync(Func<PostedEvent[], Task> post)
    {
        while (true)
        {
            PostedEvent[] next;
            lock (gate)
            {
                if (!waiting.TryDequeue(out next!))
                {
                    running = false;
                    return;
                }
            }
            await post(next);
        }
    }
}
