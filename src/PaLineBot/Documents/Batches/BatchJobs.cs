using Dapper;
using Npgsql;
using PaLineBot.Links;

namespace PaLineBot.Documents.Batches;

/// <summary>All approved PA1 of a school as one ZIP, for the school's director and who acts for them. Made by <see cref="BatchWorker"/>.</summary>
/// <param name="links">Makes links.</param>
/// <param name="clock">Clock.</param>
public sealed class BatchJobs(FileLinks links, TimeProvider clock)
{
    /// <summary>How long a finished batch is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>Begins a batch, or finds the same one under way. Ring for <see cref="BatchWorker"/> once the caller's transaction is committed.</summary>
    /// <returns>Null when the person does not decide for this school: 404. A school without approved PA1 gives a finished batch of none.</returns>
    public async Task<BatchStatus?> StartAsync(
        NpgsqlConnection connection, LinkHolder director, long schoolId, int fiscalYear, PaperFormat format, bool thaiDigits, CancellationToken cancel = default)
    {
        var values = new { personId = director.PersonId, districtId = director.DistrictId, schoolId, fiscalYear, format = format.ToString(), thaiDigits, now = clock.GetUtcNow().UtcDateTime };
        if (!await connection.ExecuteScalarAsync<bool>(new CommandDefinition(
            """
            select exists (select 1 from superior_scopes(@now) s
                           where s.district_id = @districtId and s.person_id = @personId and s.scope = 'school' and s.school_id = @schoolId)
            """,
            values,
            cancellationToken: cancel)))
        {
            return null;
        }

        // Two taps at once shall find one batch: the second waits here until the first is committed.
        await connection.ExecuteAsync(new CommandDefinition("select pg_advisory_xact_lock(@schoolId)", values, cancellationToken: cancel));
        var id = await connection.QuerySingleOrDefaultAsync<long?>(new CommandDefinition(BatchQueries.SameUnderWay, values, cancellationToken: cancel))
            ?? await connection.QuerySingleAsync<long>(new CommandDefinition(BatchQueries.Begin, values, cancellationToken: cancel));
        return await StatusAsync(connection, director, id, cancel);
    }

    /// <summary>How far a batch is; null when this person did not ask for it, decides for that school no more, or it is gone.</summary>
    public async Task<BatchStatus?> StatusAsync(NpgsqlConnection connection, LinkHolder director, long batchId, CancellationToken cancel = default) =>
        await connection.QuerySingleOrDefaultAsync<(long Id, long Done, long Total, bool Finished, long AsWord)?>(new CommandDefinition(
            $"""
            select b.id, count(i.file), count(i.submission_id), b.finished_at is not null, count(*) filter (where i.as_word)
            from paper_batches b
            left join paper_batch_items i on i.district_id = b.district_id and i.batch_id = b.id
            where {BatchQueries.Theirs}
            group by b.id
            """,
            new { districtId = director.DistrictId, batchId, personId = director.PersonId, now = clock.GetUtcNow().UtcDateTime },
            cancellationToken: cancel)) is { } row
            ? new BatchStatus(row.Id, (int)row.Done, (int)row.Total, row.Finished, (int)row.AsWord)
            : null;

    /// <summary>A link to the ZIP; null while it is not finished, or when it holds nothing.</summary>
    public FileLink? LinkTo(LinkHolder director, BatchStatus batch) =>
        batch is { Finished: true, Done: > 0 } ? links.To(TicketKind.Batch, director, new BatchTicket(batch.Id)) : null;
}
