using PaLineBot.Documents.Papers.Pa1;
using PaLineBot.Documents.Pdf;
using PaLineBot.Links;

namespace PaLineBot.Documents;

/// <summary>The paper behind a link.</summary>
/// <param name="pdfs">Makes and keeps PDFs.</param>
/// <param name="drawing">Draws Word files.</param>
/// <param name="links">Links to the Word file, when there is no PDF.</param>
internal sealed class LinkedPaper(PaperService papers, PaperPdfs pdfs, PaperDrawing drawing, FileLinks links) : ILinkedFile
{
    private const string Pdf = "application/pdf";

    /// <inheritdoc />
    public TicketKind Kind => TicketKind.Paper;

    /// <inheritdoc />
    public async Task<IResult?> OpenAsync(HttpContext http, FileTicket ticket)
    {
        var (wanted, head) = (ticket.Read<PaperTicket>(), HttpMethods.IsHead(http.Request.Method));
        if (await papers.FindAsync(ticket.Holder, wanted, http.RequestAborted) is not { } paper)
        {
            return null;
        }

        if (wanted.Format == PaperFormat.Docx)
        {
            FileNames.SetDisposition(http.Response, "attachment", paper.Name(".docx"));
            return head ? new HeadOnly(Agreement1Docx.MediaType) : Results.Bytes(await drawing.DocxAsync(paper, http.RequestAborted), Agreement1Docx.MediaType);
        }

        if (!head)
        {
            return await pdfs.GetAsync(paper, ticket.Holder.PersonId, http.RequestAborted) switch
            {
                PdfMade made => Send(made),
                PdfRefused refused => Instead(refused.Problem),
                _ => Instead(PdfProblem.NotConvertible),
            };
        }

        if (pdfs.Foreseen(paper) is { } problem)
        {
            return Instead(problem);
        }

        FileNames.SetDisposition(http.Response, "inline", paper.Name(".pdf"));
        return new HeadOnly(Pdf);

        IResult Send(PdfMade made)
        {
            FileNames.SetDisposition(http.Response, "inline", paper.Name(".pdf"));
            return Results.Bytes(made.Bytes, Pdf);
        }

        IResult Instead(PdfProblem problem) => SmallPage.Of(
            KeyOf(problem), StatusCodes.Status503ServiceUnavailable, links.As(ticket, wanted with { Format = PaperFormat.Docx }).Url);
    }

    private static string KeyOf(PdfProblem problem) => problem switch
    {
        PdfProblem.NotAvailable => "pdf.not-available",
        PdfProblem.Busy => "pdf.busy",
        PdfProblem.TooLong => "pdf.too-long",
        _ => "pdf.not-convertible",
    };
}
