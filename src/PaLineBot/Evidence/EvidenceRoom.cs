using PaLineBot.Data;
using PaLineBot.Rules.Calendar;

namespace PaLineBot.Evidence;

/// <summary>How much evidence one person may have in a fiscal year, from chat and page together. Until the work ends nobody else takes the room that was found.</summary>
internal static class EvidenceRoom
{
    /// <summary>Whether this person has room for one more piece of now; a link has 0 bytes.</summary>
    public static Task<bool> HasAsync(Work work, EvidenceSettings settings, long personId, long bytes) =>
        HasAsync(work, settings, personId, work.Now, bytes, before: long.MaxValue);

    /// <summary>Whether there is room for what was sent in chat: what waits behind it does not count.</summary>
    public static Task<bool> HasAsync(Work work, EvidenceSettings settings, EvidenceToFetch item, long bytes) =>
        HasAsync(work, settings, item.PersonId, item.AddedAt, bytes, item.Id);

    private static async Task<bool> HasAsync(Work work, EvidenceSettings settings, long personId, DateTimeOffset addedAt, long bytes, long before)
    {
        await work.ExecuteAsync("select pg_advisory_xact_lock(hashtextextended(@name, 0))", new { name = $"evidence-room:{work.District.Id}:{personId}" });
        return await work.FindAsync<bool>(
            """
            select count(*) < @most and coalesce(sum(e.bytes), 0) + @bytes + (
                       select coalesce(sum(s.bytes), 0) from submission_evidence s
                       join evidence x on x.district_id = s.district_id and x.id = s.evidence_id
                       where s.district_id = @d and x.person_id = @personId and x.fiscal_year = @year and x.removed_at is not null) <= @mostBytes
            from evidence e
            where e.district_id = @d and e.person_id = @personId and e.fiscal_year = @year and e.removed_at is null
              and (e.state = 'Kept' or (e.state = 'Waiting' and e.id < @before))
            """,
            new
            {
                personId,
                year = FiscalYear.Of(addedAt).Label,
                bytes,
                before,
                most = settings.PiecesForPerson,
                mostBytes = settings.BytesForPerson,
            });
    }
}
