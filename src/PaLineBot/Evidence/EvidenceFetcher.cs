using Npgsql;
using PaLineBot.Conversation.Facts;
using PaLineBot.Districts;
using PaLineBot.Hosting;
using PaLineBot.Line.Api;
using PaLineBot.Outbox;

namespace PaLineBot.Evidence;

/// <summary>
/// Fetches from LINE what was sent as evidence: at once, because LINE does not keep it. A row is leased while it is fetched,
/// so that a process that dies in between leaves it to the next one.
/// </summary>
public sealed partial class EvidenceFetcher(
    EvidenceQueue queue,
    EvidenceKeeper keeper,
    LineClients clients,
    DistrictDirectory districts,
    ILogger<EvidenceFetcher> log,
    Readiness readiness,
    TimeProvider clock) : BackgroundService
{
    private const int AtOnce = 4;
    private const string Full = "full";
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestDownload = EvidenceQueue.Lease - TimeSpan.FromSeconds(20);

    /// <summary>Fetches what is due now.</summary>
    /// <returns>How many were tried.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancel)
    {
        var due = await queue.ClaimAsync(AtOnce, cancel);
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel }, async (item, c) => await FetchAsync(item, c));
        return due.Count;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.SettledAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            var tried = 0;
            try
            {
                tried = await RunOnceAsync(stoppingToken);
            }
            catch (NpgsqlException e)
            {
                FetchingWaits(e.GetType().Name);
            }

            if (tried < AtOnce)
            {
                await Task.Delay(Every, clock, stoppingToken);
            }
        }
    }

    private async Task FetchAsync(EvidenceToFetch item, CancellationToken cancel)
    {
        if (districts.Find(item.DistrictId) is not { } district)
        {
            return;
        }

        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limited.CancelAfter(LongestDownload);
        try
        {
            if (!await queue.HasRoomAsync(district, item, limited.Token))
            {
                await queue.RefuseAsync(district, item, Full, cancel);
                return;
            }

            var download = await clients.For(district).DownloadAsync(item.MessageId, limited.Token);
            await TakeAsync(district, item, download, limited.Token);
        }
        catch (Exception e) when (!cancel.IsCancellationRequested && (e is not NpgsqlException || IsDeadlock(e)))
        {
            FetchingFailed(item.Id, e.GetType().Name);
            await queue.LaterAsync(district, item, cancel);
        }
    }

    private async Task TakeAsync(District district, EvidenceToFetch item, LineResult<LineContent> download, CancellationToken cancel)
    {
        if (download.Value is { } content)
        {
            await using (content)
            {
                using var received = await keeper.ReceiveAsync(content.Stream, Enum.Parse<EvidenceKind>(item.Kind), cancel);

                // LINE answers so, too, while it has not got everything itself.
                if (received.Refusal == ReceivedContent.Empty)
                {
                    await queue.LaterAsync(district, item, cancel);
                    return;
                }

                if ((received.Refusal ?? (await queue.KeepAsync(district, item, received, keeper, cancel) ? null : Full)) is { } refusal)
                {
                    await queue.RefuseAsync(district, item, refusal, cancel);
                }
            }
        }
        else if (download.Outcome is LineResult.Gone)
        {
            await queue.ForgetAsync(item, cancel);
        }
        else if (download.Outcome is LineResult.NotFound or LineResult.Rejected)
        {
            await queue.RefuseAsync(district, item, "lost", cancel);
        }
        else
        {
            await queue.LaterAsync(district, item, cancel);
        }
    }

    // The trouble of one piece, while that of a database that is away is everybody's.
    private static bool IsDeadlock(Exception e) => e is PostgresException { SqlState: PostgresErrorCodes.DeadlockDetected };

    [LoggerMessage(Level = LogLevel.Warning, Message = "Fetching evidence waits for the database ({Reason})")]
    private partial void FetchingWaits(string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "Evidence {Id} is fetched again later ({Reason})")]
    private partial void FetchingFailed(long id, string reason);
}
