using Npgsql;
using PaLineBot.Links;

namespace PaLineBot.Evidence;

/// <summary>The content behind a link; what was removed, or is no longer this person's to see, is not there.</summary>
internal sealed class LinkedEvidence(NpgsqlDataSource database, IEvidenceStore store, TimeProvider clock) : ILinkedFile
{
    /// <inheritdoc />
    public TicketKind Kind => TicketKind.Evidence;

    /// <inheritdoc />
    public async Task<IResult?> OpenAsync(HttpContext http, FileTicket ticket)
    {
        try
        {
            return await EvidenceContentAnswer.OfAsync(http, store, ticket.Holder.DistrictId, await FindAsync(ticket, http.RequestAborted));
        }
        catch (EvidenceStoreException)
        {
            return SmallPage.Of("link.store-away", StatusCodes.Status503ServiceUnavailable);
        }
    }

    private async Task<EvidenceRow?> FindAsync(FileTicket ticket, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        return await EvidencePointers.SeenAsync(connection, ticket.Holder.DistrictId, ticket.Holder.PersonId, ticket.Read<EvidenceTicket>().EvidenceId, clock.GetUtcNow(), cancel);
    }
}
