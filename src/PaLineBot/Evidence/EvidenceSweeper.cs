using Dapper;
using Npgsql;
using PaLineBot.Hosting;

namespace PaLineBot.Evidence;

/// <summary>Removes contents that no pointer needs any more, and unfinished files of processes that died.</summary>
public sealed partial class EvidenceSweeper(
    NpgsqlDataSource database, IEvidenceStore store, EvidenceSettings settings, Readiness readiness, TimeProvider clock, ILogger<EvidenceSweeper> log) : BackgroundService
{
    private const int MostAtOnce = 100;

    // By a pointer, or by one that is to be written when the content has been stored.
    private const string IsNeeded =
        """
        select exists (select 1 from evidence where district_id = @DistrictId and sha256 = @Sha256)
            or exists (select 1 from submission_evidence where district_id = @DistrictId and sha256 = @Sha256)
            or exists (select 1 from evidence_sweeps where district_id = @DistrictId and sha256 = @Sha256 and due_at > @now)
        """;

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan UnfinishedFor = TimeSpan.FromHours(2);

    /// <summary>Removes what is to be removed now.</summary>
    /// <returns>How many contents were looked at.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        var due = (await connection.QueryAsync<Due>(new CommandDefinition(
            "select distinct district_id, sha256 from evidence_sweeps where due_at <= @now limit @MostAtOnce -- every district on purpose",
            new { now = clock.GetUtcNow().UtcDateTime, MostAtOnce },
            cancellationToken: cancel))).ToList();
        foreach (var d in due)
        {
            await SweepAsync(connection, new ContentKey(d.DistrictId, d.Sha256), cancel);
        }

        return due.Count;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.SettledAsync(stoppingToken);
        var cleared = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!cleared)
                {
                    cleared = true;
                    ClearUnfinished();
                }

                await RunOnceAsync(stoppingToken);
            }
            catch (Exception e) when (e is NpgsqlException or EvidenceStoreException or IOException or UnauthorizedAccessException)
            {
                SweepingWaits(e.Message);
            }

            await Task.Delay(Every, clock, stoppingToken);
        }
    }

    private async Task SweepAsync(NpgsqlConnection connection, ContentKey key, CancellationToken cancel)
    {
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await ContentLock.TakeAsync(connection, transaction, key, cancel);

        // Rows are taken before the pointers are counted: one let go after the count announces its content anew, and is not forgotten.
        var values = new { key.DistrictId, key.Sha256, now = clock.GetUtcNow().UtcDateTime };
        var taken = await connection.ExecuteAsync(new CommandDefinition(
            "delete from evidence_sweeps where district_id = @DistrictId and sha256 = @Sha256 and due_at <= @now", values, transaction, cancellationToken: cancel));
        if (taken > 0 && !await connection.ExecuteScalarAsync<bool>(new CommandDefinition(IsNeeded, values, transaction, cancellationToken: cancel)))
        {
            await store.RemoveAsync(key, cancel);
        }

        await transaction.CommitAsync(cancel);
    }

    private void ClearUnfinished()
    {
        // Files of a release that did not care lie in here.
        PrivateFiles.Folder(settings.Folder);
        if (!Directory.Exists(settings.IncomingFolder))
        {
            return;
        }

        // Files carry the machine's time, whatever the simulator's clock says.
        var before = TimeProvider.System.GetUtcNow() - UnfinishedFor;
        foreach (var file in Directory.EnumerateFiles(settings.IncomingFolder, "*.tmp").Where(f => File.GetLastWriteTimeUtc(f) < before.UtcDateTime))
        {
            File.Delete(file);
        }
    }

    private sealed record Due(int DistrictId, string Sha256);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Removing evidence waits: {Reason}")]
    private partial void SweepingWaits(string reason);
}
