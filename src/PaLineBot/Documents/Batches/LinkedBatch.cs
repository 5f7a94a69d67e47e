using PaLineBot.Documents.Links;

namespace PaLineBot.Documents.Batches;

/// <summary>The ZIP behind a link.</summary>
/// <param name="batches">Batches.</param>
internal sealed class LinkedBatch(BatchFiles batches) : ILinkedFile
{
    /// <inheritdoc />
    public TicketKind Kind => TicketKind.Batch;

    /// <inheritdoc />
    public async Task<IResult?> OpenAsync(HttpContext http, FileTicket ticket)
    {
        if (await batches.NameAsync(ticket.DistrictId, ticket.What[0], http.RequestAborted) is not { } name)
        {
            return null;
        }

        FileNames.SetDisposition(http.Response, "attachment", name);
        return Results.Stream(stream => batches.WriteZipAsync(ticket.DistrictId, ticket.What[0], stream, http.RequestAborted), "application/zip");
    }
}
