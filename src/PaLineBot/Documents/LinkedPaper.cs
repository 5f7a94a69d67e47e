using PaLineBot.Documents.Links;
using PaLineBot.Documents.Pdf;

namespace PaLineBot.Documents;

/// <summary>The paper behind a link.</summary>
/// <param name="papers">Papers.</param>
/// <param name="links">Links to the Word file, when there is no PDF.</param>
internal sealed class LinkedPaper(PaperService papers, FileLinks links) : ILinkedFile
{
    /// <inheritdoc />
    public TicketKind Kind => TicketKind.Paper;

    /// <inheritdoc />
    public async Task<IResult?> OpenAsync(HttpContext http, FileTicket ticket)
    {
        var paper = PaperTicket.Read(ticket.What);
        if (await papers.DocxAsync(ticket.DistrictId, paper, http.RequestAborted) is not { } docx)
        {
            return null;
        }

        if (paper.Format == PaperFormat.Docx)
        {
            return Send(http, docx, "attachment");
        }

        return await papers.ToPdfAsync(docx, http.RequestAborted) switch
        {
            (PaperFile pdf, _) => Send(http, pdf, "inline"),
            (_, PdfProblem.NotAvailable) => Instead("pdf.not-available"),
            (_, PdfProblem.Busy) => Instead("pdf.busy"),
            _ => Instead("pdf.not-convertible"),
        };

        IResult Instead(string key) => SmallPage.Of(
            key, StatusCodes.Status503ServiceUnavailable, links.As(ticket, (paper with { Format = PaperFormat.Docx }).Write()).Url);
    }

    private static IResult Send(HttpContext http, PaperFile file, string how)
    {
        FileNames.SetDisposition(http.Response, how, file.Name);
        return Results.Bytes(file.Bytes, file.MediaType);
    }
}
