using PaLineBot.Links;

namespace PaLineBot.Documents.Kept;

/// <summary>PDFs of drafts, for a while and in memory only: a draft changes with every answer, and what is unsent is nowhere left.</summary>
/// <param name="links">A draft is kept as long as a link to it works.</param>
public sealed class DraftPdfs(DocumentSettings settings, LinkSettings links, TimeProvider clock)
{
    private readonly Lock gate = new();
    private readonly LinkedList<Draft> newestFirst = [];
    private readonly Dictionary<string, LinkedListNode<Draft>> byKey = [];
    private long bytes;

    /// <summary>The PDF, or null.</summary>
    public byte[]? Find(Paper paper)
    {
        lock (gate)
        {
            Clean();
            return byKey.GetValueOrDefault(KeyOf(paper))?.Value.File;
        }
    }

    /// <summary>Keeps it as long as a link to it can live.</summary>
    public void Keep(Paper paper, byte[] file)
    {
        lock (gate)
        {
            if (byKey.TryGetValue(KeyOf(paper), out var earlier))
            {
                Remove(earlier);
            }

            byKey[KeyOf(paper)] = newestFirst.AddFirst(new Draft(KeyOf(paper), file, clock.GetUtcNow() + links.Lifetime));
            bytes += file.Length;
            Clean();
        }
    }

    private static string KeyOf(Paper paper) => Convert.ToHexString(paper.Key);

    private void Clean()
    {
        while (newestFirst.Last is { } oldest && (bytes > settings.MostDraftBytes || oldest.Value.Until <= clock.GetUtcNow()))
        {
            Remove(oldest);
        }
    }

    private void Remove(LinkedListNode<Draft> draft)
    {
        newestFirst.Remove(draft);
        byKey.Remove(draft.Value.Key);
        bytes -= draft.Value.File.Length;
    }

    private sealed record Draft(string Key, byte[] File, DateTimeOffset Until);
}
