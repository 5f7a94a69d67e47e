using Dapper;
using Npgsql;
using PaLineBot.Documents.Pdf;
using PaLineBot.Hosting;

namespace PaLineBot.Documents.Batches;

/// <summary>Makes the papers of batches, some at a time; each is kept as soon as it is made, and what a dead instance left is taken up by another.</summary>
/// <param name="maker">Gathers what stands on papers.</param>
public sealed partial class BatchWorker(NpgsqlDataSource database, PaperMaker maker, PaperPdfs pdfs, PaperDrawing drawing, TimeProvider clock, ILogger<BatchWorker> log) : IJob
{
    /// <summary>To ring for it.</summary>
    public const string JobName = "paper-batches";

    private const string Word = ".docx";
    private const int AtOnce = 20;
    private const int MostAttempts = 3;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);

    /// <inheritdoc />
    public string Name => JobName;

    /// <inheritdoc />
    public string Schedule => "* * * * *";

    /// <summary>Makes what is asked for until none waits; instances share the work, each batch is leased by one.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        while (await WorkAsync(cancel))
        {
            cancel.ThrowIfCancellationRequested();
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

        while (await TakeAsync(connection, batch) is { Count: > 0 } taken)
        {
            await MakeAsync(connection, batch, taken, cancel);
        }

        await connection.ExecuteAsync(
            BatchQueries.Finish, new { districtId = batch.DistrictId, batchId = batch.Id, claim = batch.Claim, mostAttempts = MostAttempts, now = Now.UtcDateTime });
        return true;
    }

    private async Task<List<Item>> TakeAsync(NpgsqlConnection connection, Batch batch) => (await connection.QueryAsync<Item>(
        BatchQueries.Take,
        new { districtId = batch.DistrictId, batchId = batch.Id, claim = batch.Claim, most = AtOnce, mostAttempts = MostAttempts, until = (Now + Lease).UtcDateTime })).ToList();

    private async Task MakeAsync(NpgsqlConnection connection, Batch batch, List<Item> taken, CancellationToken cancel)
    {
        var open = taken.ToHashSet();
        try
        {
            var made = new List<(Item Item, Task<PaperFile> Paper)>();
            foreach (var item in taken)
            {
                await TryAsync(batch, item, open, async () => made.Add((item, AsWantedAsync(batch, await PaperAsync(connection, batch, item, cancel), cancel))), cancel);
            }

            foreach (var (item, paper) in made)
            {
                await TryAsync(batch, item, open, async () => await SaveAsync(connection, batch, item, await paper), cancel);
            }
        }
        catch (Exception)
        {
            await GiveBackAsync(batch, open);
            throw;
        }
    }

    // One bad paper costs the others nothing. A database that is away, or a service that stops, is no fault of the paper.
    private async Task TryAsync(Batch batch, Item item, HashSet<Item> open, Func<Task> make, CancellationToken cancel)
    {
        try
        {
            await make();
        }
        catch (Exception e) when (!cancel.IsCancellationRequested && e is not NpgsqlException { IsTransient: true })
        {
            open.Remove(item);
            NotMade(item.SubmissionId, batch.Id, item.Attempt, MostAttempts, e.GetType().Name, e.StackTrace);
        }
    }

    // Where the database is still away the attempt stays counted, and the lease runs out.
    private async Task GiveBackAsync(Batch batch, IEnumerable<Item> open)
    {
        try
        {
            await using var connection = await database.OpenConnectionAsync(CancellationToken.None);
            await connection.ExecuteAsync(
                BatchQueries.GiveBack, new { districtId = batch.DistrictId, batchId = batch.Id, claim = batch.Claim, submissions = open.Select(i => i.SubmissionId).ToArray() });
        }
        catch (NpgsqlException e)
        {
            NotGivenBack(batch.Id, e.GetType().Name, e.StackTrace);
        }
    }

    private async Task<Paper> PaperAsync(NpgsqlConnection connection, Batch batch, Item item, CancellationToken cancel) =>
        await maker.FindAsync(connection, batch.DistrictId, item.AgreementId, item.SubmissionId, batch.ThaiDigits, cancel)
            ?? throw new InvalidDataException("The form of this submission is not loaded.");

    private Task<int> SaveAsync(NpgsqlConnection connection, Batch batch, Item item, PaperFile file) =>
        connection.ExecuteAsync(BatchQueries.Save, new
        {
            districtId = batch.DistrictId,
            batchId = batch.Id,
            claim = batch.Claim,
            submissionId = item.SubmissionId,
            name = file.Name,
            bytes = file.Bytes,
            until = (Now + Lease).UtcDateTime,
            asWord = batch.Format != nameof(PaperFormat.Docx) && file.Name.EndsWith(Word, StringComparison.Ordinal),
        });

    // A paper that cannot become a PDF goes in as a Word file.
    private async Task<PaperFile> AsWantedAsync(Batch batch, Paper paper, CancellationToken cancel) =>
        batch.Format != nameof(PaperFormat.Docx) && await pdfs.ForBatchAsync(paper, cancel) is PdfMade made
            ? new PaperFile(paper.Name(".pdf"), made.Bytes)
            : new PaperFile(paper.Name(Word), await drawing.DocxAsync(paper, cancel));

    private DateTimeOffset Now => clock.GetUtcNow();

    // The kind and the place of an error, not its message: that may quote what somebody wrote.
    [LoggerMessage(Level = LogLevel.Warning, Message = "What was taken of batch {Batch} could not be given back: {Kind} {Where}")]
    private partial void NotGivenBack(long batch, string kind, string? where);

    [LoggerMessage(Level = LogLevel.Error, Message = "The paper of submission {Submission} in batch {Batch} could not be made, attempt {Attempt} of {Most}: {Kind} {Where}")]
    private partial void NotMade(long submission, long batch, int attempt, int most, string kind, string? where);

    /// <summary>A paper ready to be put into the ZIP.</summary>
    /// <param name="Name">File name, Thai, with its ending.</param>
    private sealed record PaperFile(string Name, byte[] Bytes);

    private sealed record Batch
    {
        public long Id { get; init; }

        public int DistrictId { get; init; }

        public int Claim { get; init; }

        public string Format { get; init; } = "";

        public bool ThaiDigits { get; init; }
    }

    private sealed record Item
    {
        public long SubmissionId { get; init; }

        public long AgreementId { get; init; }

        public int Attempt { get; init; }
    }
}
