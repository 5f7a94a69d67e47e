namespace PaLineBot.Documents;

/// <summary>Lets everybody have one thing done at a time; a few may wait, more are turned away.</summary>
/// <param name="most">How many of one person, the one at work included.</param>
internal sealed class PersonTurns(int most)
{
    private readonly Lock gate = new();
    private readonly Dictionary<(int District, long Person), Turns> people = [];

    /// <summary>Waits for the turn, which ends when what is given is disposed; null when too many wait.</summary>
    public async Task<IDisposable?> EnterAsync((int District, long Person) who, CancellationToken cancel)
    {
        Turns turns;
        lock (gate)
        {
            turns = people.TryGetValue(who, out var known) ? known : people[who] = new Turns();
            if (turns.Count >= most)
            {
                return null;
            }

            turns.Count++;
        }

        try
        {
            await turns.One.WaitAsync(cancel);
            return new Turn(() =>
            {
                turns.One.Release();
                Leave(who, turns);
            });
        }
        catch (OperationCanceledException)
        {
            Leave(who, turns);
            throw;
        }
    }

    private void Leave((int, long) who, Turns turns)
    {
        lock (gate)
        {
            if (--turns.Count == 0)
            {
                people.Remove(who);
            }
        }
    }

    private sealed class Turns
    {
        public SemaphoreSlim One { get; } = new(1, 1);

        public int Count { get; set; }
    }

    private sealed class Turn(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
