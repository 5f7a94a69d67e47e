using PaLineBot.Documents.Kept;
using PaLineBot.Documents.Pdf;

namespace PaLineBot.Documents;

/// <summary>
/// PDFs of papers, each made once: those of frozen rounds are kept in the database, drafts for a while in memory. A person has
/// one made at a time, and what nobody waits for any more is not made.
/// </summary>
/// <param name="drawing">Draws the Word file of which a PDF is made.</param>
/// <param name="kept">PDFs of frozen rounds.</param>
/// <param name="drafts">PDFs of drafts.</param>
public sealed class PaperPdfs(PdfConverter converter, PaperDrawing drawing, KeptPdfs kept, DraftPdfs drafts, DocumentSettings settings)
{
    private readonly SharedWork<PdfResult> underWay = new();
    private readonly SharedWork<PdfResult> inTurn = new();
    private readonly PersonTurns turns = new(settings.PapersForPerson);

    /// <summary>Why there can be no PDF, as far as that is known without making it.</summary>
    public PdfProblem? Foreseen(Paper paper) =>
        !converter.IsAvailable ? PdfProblem.NotAvailable : paper.Pages > settings.MostPages ? PdfProblem.TooLong : null;

    /// <summary>The PDF for a person who waits for it, or why there is none.</summary>
    public async Task<PdfResult> GetAsync(Paper paper, long personId, CancellationToken cancel)
    {
        if (await FindAsync(paper, cancel) is { } there)
        {
            return there;
        }

        if (Foreseen(paper) is { } problem)
        {
            return new PdfRefused(problem);
        }

        // Who asks for the same again joins what waits or is made already: when all hang up at once, none of them begins it anew.
        return await inTurn.RunAsync($"{personId} {NameOf(paper)}", c => InTurnAsync(paper, personId, c), cancel);
    }

    /// <summary>The PDF for a batch, after the papers that people wait for.</summary>
    public async Task<PdfResult> ForBatchAsync(Paper paper, CancellationToken cancel) =>
        await FindAsync(paper, cancel)
        ?? (Foreseen(paper) is { } problem ? new PdfRefused(problem) : await MakeAsync(paper, inBatch: true, cancel));

    private async Task<PdfResult> InTurnAsync(Paper paper, long personId, CancellationToken cancel)
    {
        using var turn = await turns.EnterAsync((paper.DistrictId, personId), cancel);
        return turn is null
            ? new PdfRefused(PdfProblem.Busy)
            : await FindAsync(paper, cancel) ?? await underWay.RunAsync(NameOf(paper), c => MakeAsync(paper, inBatch: false, c), cancel);
    }

    private static string NameOf(Paper paper) => Convert.ToHexString(paper.Key);

    private async Task<PdfMade?> FindAsync(Paper paper, CancellationToken cancel) =>
        (paper.SubmissionId is null ? drafts.Find(paper) : await kept.FindAsync(paper, cancel)) is { } bytes ? new PdfMade(bytes) : null;

    private async Task<PdfResult> MakeAsync(Paper paper, bool inBatch, CancellationToken cancel)
    {
        var result = await converter.ConvertAsync(new PdfOrder(await drawing.DocxAsync(paper, cancel), paper.Pages, inBatch), cancel);
        if (result is PdfMade made)
        {
            if (paper.SubmissionId is { } submission)
            {
                await kept.KeepAsync(paper, submission, made.Bytes, cancel);
            }
            else
            {
                drafts.Keep(paper, made.Bytes);
            }
        }

        return result;
    }
}
