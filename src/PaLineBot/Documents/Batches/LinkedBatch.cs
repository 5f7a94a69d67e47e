using PaLineBot.Links;

namespace PaLineBot.Documents.Batches;

/// <summary>The ZIP behind a link.</summary>
internal sealed class LinkedBatch(BatchFiles batches) : ILinkedFile
{
    private const string MediaType = "application/zip";

    /// <inheritdoc />
    public TicketKind Kind => TicketKind.Batch;

    /// <inheritdoc />
    public async Task<IResult?> OpenAsync(HttpContext http, FileTicket ticket)
    {
        var (holder, batch) = (ticket.Holder, ticket.Read<BatchTicket>().BatchId);
        if (await batches.NameAsync(holder, batch, http.RequestAborted) is not { } name)
        {
            return null;
        }

        FileNames.SetDisposition(http.Response, "attachment", name);
        return HttpMethods.IsHead(http.Request.Method)
            ? new HeadOnly(MediaType)
            : Results.Stream(stream => batches.WriteZipAsync(holder.DistrictId, batch, stream, http.RequestAborted), MediaType);
    }
}
