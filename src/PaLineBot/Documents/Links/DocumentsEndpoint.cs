using PaLineBot.Documents.Batches;
using PaLineBot.Documents.Pdf;

namespace PaLineBot.Documents.Links;

/// <summary><c>GET /documents/{token}</c>: the file a link opens. The token is all the proof that is needed.</summary>
public static class DocumentsEndpoint
{
    /// <summary>Maps it.</summary>
    public static void MapDocuments(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/documents/{token}", ["GET", "HEAD"], GetAsync).AllowAnonymous();

    private static async Task<IResult> GetAsync(
        string token, HttpContext http, DocumentLinks links, PaperService papers, BatchFiles batches, CancellationToken cancel)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        if (links.Read(token) is not { } ticket)
        {
            return SmallPage.Of("link.unknown", StatusCodes.Status404NotFound);
        }

        if (links.HasExpired(ticket))
        {
            return SmallPage.Of("link.expired", StatusCodes.Status410Gone);
        }

        return ticket.Kind == TicketKind.Batch
            ? await BatchAsync(http, ticket, batches, cancel)
            : await PaperAsync(http, ticket, links, papers, cancel);
    }

    private static async Task<IResult> PaperAsync(HttpContext http, PaperTicket ticket, DocumentLinks links, PaperService papers, CancellationToken cancel)
    {
        if (await papers.DocxAsync(ticket, cancel) is not { } docx)
        {
            return SmallPage.Of("link.unknown", StatusCodes.Status404NotFound);
        }

        if (ticket.Format == PaperFormat.Docx)
        {
            return Send(http, docx, "attachment");
        }

        return await papers.ToPdfAsync(docx, cancel) switch
        {
            (PaperFile pdf, _) => Send(http, pdf, "inline"),
            (_, PdfProblem.NotAvailable) => SmallPage.Of("pdf.not-available", StatusCodes.Status503ServiceUnavailable, links.As(ticket, PaperFormat.Docx).Url),
            (_, PdfProblem.Busy) => SmallPage.Of("pdf.busy", StatusCodes.Status503ServiceUnavailable, links.As(ticket, PaperFormat.Docx).Url),
            _ => SmallPage.Of("pdf.not-convertible", StatusCodes.Status503ServiceUnavailable, links.As(ticket, PaperFormat.Docx).Url),
        };
    }

    private static async Task<IResult> BatchAsync(HttpContext http, PaperTicket ticket, BatchFiles batches, CancellationToken cancel)
    {
        if (await batches.NameAsync(ticket.DistrictId, ticket.Id, cancel) is not { } name)
        {
            return SmallPage.Of("link.unknown", StatusCodes.Status404NotFound);
        }

        FileNames.SetDisposition(http.Response, "attachment", name);
        return Results.Stream(stream => batches.WriteZipAsync(ticket.DistrictId, ticket.Id, stream, cancel), "application/zip");
    }

    private static IResult Send(HttpContext http, PaperFile file, string how)
    {
        FileNames.SetDisposition(http.Response, how, file.Name);
        return Results.Bytes(file.Bytes, file.MediaType);
    }
}
