using Dapper;
using Npgsql;

namespace PaLineBot.Documents.Batches;

/// <summary>Makes the papers of batches, some at a time; each is kept as soon as it is made, and what a dead instance left is taken up by another.</summary>
/// <param name="database">Database.</param>
/// <param name="maker">Makes Word files.</param>
/// <param name="papers">Makes PDFs.</param>
/// <param name="signal">Rings when there is work.</param>
/// <param name="clock">Clock.</param>
/// <param name="log">Log.</param>
public sealed partial class BatchWorker(
    NpgsqlDataSource database, PaperMaker maker, PaperService papers, BatchSignal signal, TimeProvider clock, ILogger<BatchWorker> log) : BackgroundService
{
    private const int AtOnce = 20;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(2);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await WorkAsync(stoppingToken))
                {
                    // Until none waits.
                }
            }
            catch (NpgsqlException e)
            {
                Failed(e.Message);
            }

            await signal.WaitAsync(LookEvery, stoppingToken);
        }
    }

    private async Task<bool> WorkAsync(CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        await connection.ExecuteAsync(BatchQueries.Clean, new { before = (Now - BatchJobs.Kept).UtcDateTime });
        if (await connection.QuerySingleOrDefaultAsync<Batch?>(BatchQueries.Claim, new { now = Now.UtcDateTime, until = (Now + Lease).UtcDateTime }) is not { } batch)
        {
            return false;
        }

        while (await MakeSomeAsync(connection, batch, cancel))
        {
            await connection.ExecuteAsync(BatchQueries.Renew, new { districtId = batch.DistrictId, batchId = batch.Id, until = (Now + Lease).UtcDateTime });
        }

        await connection.ExecuteAsync(BatchQueries.Finish, new { districtId = batch.DistrictId, batchId = batch.Id, now = Now.UtcDateTime });
        return true;
    }

    private async Task<bool> MakeSomeAsync(NpgsqlConnection connection, Batch batch, CancellationToken cancel)
    {
        var missing = (await connection.QueryAsync<Item>(BatchQueries.Missing, new { districtId = batch.DistrictId, batchId = batch.Id, most = AtOnce })).ToList();
        var conversions = new List<(Item Item, Task<PaperFile> Paper)>();
        foreach (var item in missing)
        {
            if (await maker.MakeAsync(connection, batch.DistrictId, item.AgreementId, item.SubmissionId, batch.ThaiDigits, cancel) is { } docx)
            {
                conversions.Add((item, batch.Format == nameof(PaperFormat.Docx) ? Task.FromResult(docx) : AsPdfAsync(docx, cancel)));
            }
            else
            {
                await connection.ExecuteAsync(BatchQueries.Drop, new { districtId = batch.DistrictId, batchId = batch.Id, submissionId = item.SubmissionId });
            }
        }

        foreach (var (item, paper) in conversions)
        {
            var file = await paper;
            await connection.ExecuteAsync(BatchQueries.Save, new
            {
                districtId = batch.DistrictId,
                batchId = batch.Id,
                submissionId = item.SubmissionId,
                name = file.Name,
                bytes = file.Bytes,
                asWord = batch.Format != nameof(PaperFormat.Docx) && file.MediaType == Pa1.Agreement1Docx.MediaType,
            });
        }

        return missing.Count > 0;
    }

    // A paper that cannot become a PDF goes in as a Word file.
    private async Task<PaperFile> AsPdfAsync(PaperFile docx, CancellationToken cancel) => (await papers.ToPdfAsync(docx, cancel)).Pdf ?? docx;

    private DateTimeOffset Now => clock.GetUtcNow();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Batches of papers wait for the database: {Reason}")]
    private partial void Failed(string reason);

    private sealed record Batch
    {
        public long Id { get; init; }

        public int DistrictId { get; init; }

        public string Format { get; init; } = "";

        public bool ThaiDigits { get; init; }
    }

    private sealed record Item
    {
        public long SubmissionId { get; init; }

        public long AgreementId { get; init; }
    }
}
