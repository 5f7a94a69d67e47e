using System.Text;

namespace PaLineBot.LineSimulator.Watching;

/// <summary>The last calls and webhooks, a ring.</summary>
public sealed class RequestLog(SimulatorOptions settings, EventStream stream)
{
    private const int LongestText = 65_536;
    private readonly Queue<RequestEntry> kept = new();
    private readonly Lock gate = new();
    private long seq;

    /// <summary>Whether anything is kept at all.</summary>
    public bool IsOn => settings.RequestsKept > 0;

    /// <summary>Entries after a running number, oldest first.</summary>
    public IReadOnlyList<RequestEntry> After(long after)
    {
        lock (gate)
        {
            return [.. kept.Where(e => e.Seq > after)];
        }
    }

    internal void Clear()
    {
        lock (gate)
        {
            kept.Clear();
        }
    }

    internal void Add(RequestEntry entry)
    {
        lock (gate)
        {
            entry = entry with { Seq = ++seq };
            kept.Enqueue(entry);
            while (kept.Count > settings.RequestsKept)
            {
                kept.Dequeue();
            }
        }
        stream.Send("request", entry, SimulatorJson.Default.RequestEntry);
    }

    internal static string? Text(ReadOnlySpan<byte> bytes) =>
        bytes.IsEmpty ? null : Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, LongestText)]);
}
