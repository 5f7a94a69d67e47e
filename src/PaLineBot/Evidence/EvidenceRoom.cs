using Dapper;
using Npgsql;
using PaLineBot.Rules.Calendar;

namespace PaLineBot.Evidence;

/// <summary>How much evidence one person may have in a fiscal year, from chat and page together.</summary>
internal static class EvidenceRoom
{
    /// <summary>Whether one more piece has room. Until the transaction ends nobody else takes it.</summary>
    /// <param name="connection">Connection.</param>
    /// <param name="transaction">The transaction that adds the piece.</param>
    /// <param name="settings">Bounds.</param>
    /// <param name="districtId">District.</param>
    /// <param name="personId">Owner.</param>
    /// <param name="addedAt">When it was added.</param>
    /// <param name="bytes">Its size; 0 for a link.</param>
    /// <param name="id">Its pointer when there is one: what waits behind it does not count.</param>
    public static async Task<bool> HasAsync(
        NpgsqlConnection connection, NpgsqlTransaction transaction, EvidenceSettings settings, int districtId, long personId, DateTimeOffset addedAt, long bytes, long? id = null)
    {
        await connection.ExecuteAsync("select pg_advisory_xact_lock(hashtextextended(@name, 0))", new { name = $"evidence-room:{districtId}:{personId}" }, transaction);
        return await connection.ExecuteScalarAsync<bool>(
            """
            select count(*) < @most and coalesce(sum(e.bytes), 0) + @bytes + (
                       select coalesce(sum(s.bytes), 0) from submission_evidence s
                       join evidence x on x.district_id = s.district_id and x.id = s.evidence_id
                       where s.district_id = @districtId and x.person_id = @personId and x.fiscal_year = @year and x.removed_at is not null) <= @mostBytes
            from evidence e
            where e.district_id = @districtId and e.person_id = @personId and e.fiscal_year = @year and e.removed_at is null
              and (e.state = 'Kept' or (e.state = 'Waiting' and e.id < @before))
            """,
            new
            {
                districtId,
                personId,
                year = FiscalYear.Of(addedAt).Label,
                bytes,
                before = id ?? long.MaxValue,
                most = settings.PiecesForPerson,
                mostBytes = settings.BytesForPerson,
            },
            transaction);
    }
}
