namespace PaLineBot.Documents;

/// <summary>Draws Word files, so few at once that messages keep half of the processors: the longest form takes one for half a second.</summary>
public sealed class PaperDrawing : IDisposable
{
    private readonly SemaphoreSlim places = new(Math.Max(1, Environment.ProcessorCount / 2));

    /// <summary>The Word file; not drawn when nobody waits for it any more.</summary>
    public async Task<byte[]> DocxAsync(Paper paper, CancellationToken cancel)
    {
        await places.WaitAsync(cancel);
        try
        {
            return paper.Docx();
        }
        finally
        {
            places.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => places.Dispose();
}
