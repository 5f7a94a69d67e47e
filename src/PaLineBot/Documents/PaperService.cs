using Npgsql;
using PaLineBot.Data;
using PaLineBot.Links;

namespace PaLineBot.Documents;

/// <summary>Papers for people: links for who may have them, and what stands behind the links.</summary>
/// <param name="maker">Gathers what stands on a paper.</param>
public sealed class PaperService(NpgsqlDataSource database, PaperMaker maker, FileLinks links, TimeProvider clock)
{
    /// <summary>
    /// Links to the paper of an agreement: for its owner the round that counts, or the draft; for who decides on the owner
    /// the newest round that was submitted.
    /// </summary>
    /// <returns>Null when the agreement does not exist for who acts: 404.</returns>
    public async Task<PaperLinks?> LinksAsync(Work work, long agreementId) =>
        LinkHolder.Of(work) is { } holder && await PaperQueries.RoundForAsync(work, agreementId) is { } round
            ? new PaperLinks(links, holder, agreementId, round)
            : null;

    /// <summary>The paper a ticket opens, or null when it is no longer there, or not its holder's to have.</summary>
    public async Task<Paper?> FindAsync(LinkHolder holder, PaperTicket ticket, CancellationToken cancel = default)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        return await PaperQueries.MayHaveAsync(connection, holder.DistrictId, ticket.AgreementId, ticket.SubmissionId, holder.PersonId, clock.GetUtcNow(), cancel)
            ? await maker.FindAsync(connection, holder.DistrictId, ticket.AgreementId, ticket.SubmissionId, ticket.ThaiDigits, cancel)
            : null;
    }
}
