using PaLineBot.Data;
using PaLineBot.Links;
using PaLineBot.People;

namespace PaLineBot.Documents.Batches;

/// <summary>All approved PA1 of a school as one ZIP, for the school's director and who acts for them. Made by <see cref="BatchWorker"/>.</summary>
public sealed class BatchJobs(FileLinks links)
{
    /// <summary>How long a finished batch is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>Begins a batch, or finds the same one under way. Ring for <see cref="BatchWorker"/> once the caller's transaction is committed.</summary>
    /// <returns>Null when who acts does not decide for this school: 404. A school without approved PA1 gives a finished batch of none.</returns>
    public static async Task<BatchStatus?> StartAsync(Work work, long schoolId, int fiscalYear, PaperFormat format, bool thaiDigits)
    {
        if ((await LedSchools.OfAsync(work)).All(s => s.Id != schoolId))
        {
            return null;
        }

        var values = new { personId = work.Person!.Id, schoolId, fiscalYear, format = format.ToString(), thaiDigits };

        // Two taps at once shall find one batch: the second waits here until the first is committed.
        await work.ExecuteAsync("select pg_advisory_xact_lock(@schoolId)", values);
        var id = await work.FindAsync<long?>(BatchQueries.SameUnderWay, values) ?? await work.FindAsync<long>(BatchQueries.Begin, values);
        return await StatusAsync(work, id);
    }

    /// <summary>How far a batch is; null when who acts did not ask for it, decides for that school no more, or it is gone.</summary>
    public static async Task<BatchStatus?> StatusAsync(Work work, long batchId) =>
        await work.FindAsync<(long Id, long Done, long Total, bool Finished, long AsWord)?>(
            $"""
            select b.id, count(i.file), count(i.submission_id), b.finished_at is not null, count(*) filter (where i.as_word)
            from paper_batches b
            left join ({BatchQueries.ApprovedItems}) on i.district_id = b.district_id and i.batch_id = b.id
            where b.district_id = @d and {BatchQueries.Theirs}
            group by b.id
            """,
            new { batchId, personId = work.Person?.Id ?? 0 }) is { } row
            ? new BatchStatus(row.Id, (int)row.Done, (int)row.Total, row.Finished, (int)row.AsWord)
            : null;

    /// <summary>A link to the ZIP; null while it is not finished, or when it holds nothing.</summary>
    public FileLink? LinkTo(LinkHolder director, BatchStatus batch) =>
        batch is { Finished: true, Done: > 0 } ? links.To(TicketKind.Batch, director, new BatchTicket(batch.Id)) : null;
}
