namespace PaLineBot.LineSimulator.Watching;

/// <summary>Violations and notices, the last 10,000.</summary>
public sealed class ViolationLog(EventStream stream)
{
    private readonly Queue<Violation> kept = new();
    private readonly Lock gate = new();
    private long seq;

    /// <summary>All that are kept; only real violations unless <paramref name="notices"/>.</summary>
    public IReadOnlyList<Violation> List(bool notices = false)
    {
        lock (gate)
        {
            return [.. notices ? kept : kept.Where(v => v.Level == "violation")];
        }
    }

    public void Clear()
    {
        lock (gate)
        {
            kept.Clear();
        }
    }

    internal void Add(Violation violation)
    {
        lock (gate)
        {
            violation = violation with { Seq = ++seq };
            kept.Enqueue(violation);
            if (kept.Count > 10_000)
            {
                kept.Dequeue();
            }
        }
        stream.Send("violation", violation, SimulatorJson.Default.Violation);
    }
}
