namespace PaLineBot.Documents.Pdf;

/// <summary>An order on its way.</summary>
/// <param name="gone">Tells that nobody waits for it any more.</param>
internal sealed class WaitingPdf(PdfOrder order, CancellationToken gone)
{
    private readonly TaskCompletionSource<PdfResult> result = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PdfOrder Order => order;

    /// <summary>Tells that nobody waits for it any more.</summary>
    public CancellationToken Gone => gone;

    /// <summary>What becomes of it.</summary>
    public Task<PdfResult> Result => result.Task;

    /// <summary>It is made, or will not be.</summary>
    public void Finish(PdfResult how) => result.TrySetResult(how);
}
