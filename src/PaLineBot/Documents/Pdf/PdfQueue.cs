namespace PaLineBot.Documents.Pdf;

/// <summary>What waits to be converted: first what people wait for, then what belongs to batches; without what nobody waits for any more.</summary>
/// <param name="workers">How many take from it.</param>
internal sealed class PdfQueue(int workers)
{
    // One worker is always left for the short ones.
    private readonly int mostLongOnes = Math.Max(1, workers - 1);
    private const int MostWaiting = 2000;
    private const int MostInRun = 50;

    // A run is not interrupted: whoever comes while a batch is made waits no longer than these take.
    private const int MostOfBatchInRun = 10;

    private readonly Lock gate = new();
    private readonly LinkedList<WaitingPdf> people = [];
    private readonly LinkedList<WaitingPdf> batches = [];
    private TaskCompletionSource changed = NewBell();
    private int idle = workers;
    private int longOnes;

    /// <summary>Rings when there may be something to take; asked for before <see cref="Take"/>, so that no ring is missed.</summary>
    public Task Changed
    {
        get
        {
            lock (gate)
            {
                return changed.Task;
            }
        }
    }

    /// <summary>Adds an order; false when too many wait already.</summary>
    public bool TryAdd(WaitingPdf waiting)
    {
        lock (gate)
        {
            if (people.Count + batches.Count >= MostWaiting)
            {
                return false;
            }

            (waiting.Order.InBatch ? batches : people).AddLast(waiting);
            Ring();
            return true;
        }
    }

    /// <summary>Takes one out for which nobody waits any more; nothing when it is under way.</summary>
    public void Remove(WaitingPdf waiting)
    {
        lock (gate)
        {
            (waiting.Order.InBatch ? batches : people).Remove(waiting);
        }
    }

    /// <summary>What a worker converts next, in one run: a long one alone, else an equal share with the other workers that have nothing to do.</summary>
    public List<WaitingPdf> Take()
    {
        lock (gate)
        {
            var from = people.Any(MayBegin) ? people : batches;
            if (from.FirstOrDefault(MayBegin) is not { } first)
            {
                return [];
            }

            var taken = first.Order.IsLong ? [first] : from.Where(w => !w.Order.IsLong).Take(Share(from.Count, from == batches)).ToList();
            taken.ForEach(w => from.Remove(w));
            idle--;
            longOnes += first.Order.IsLong ? 1 : 0;
            return taken;
        }
    }

    /// <summary>A worker has finished what it took.</summary>
    public void GiveBack(List<WaitingPdf> taken)
    {
        lock (gate)
        {
            idle++;
            longOnes -= taken[0].Order.IsLong ? 1 : 0;
            Ring();
        }
    }

    /// <summary>Everything that still waits, which is not converted any more.</summary>
    public List<WaitingPdf> Empty()
    {
        lock (gate)
        {
            List<WaitingPdf> left = [.. people, .. batches];
            people.Clear();
            batches.Clear();
            return left;
        }
    }

    private static TaskCompletionSource NewBell() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private bool MayBegin(WaitingPdf waiting) => !waiting.Order.IsLong || longOnes < mostLongOnes;

    // None starts again for the rest of another's.
    private int Share(int count, bool inBatch) => Math.Clamp((count + idle - 1) / Math.Max(1, idle), 1, inBatch ? MostOfBatchInRun : MostInRun);

    private void Ring()
    {
        var bell = changed;
        changed = NewBell();
        bell.SetResult();
    }
}
