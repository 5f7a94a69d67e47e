using Npgsql;
using PaLineBot.Data;
using PaLineBot.Districts;
using PaLineBot.Hosting;
using PaLineBot.Inbox;
using PaLineBot.Outbox;

namespace PaLineBot.Turns;

/// <summary>
/// Claims lanes with waiting events, takes them through the engine and commits many lanes at once.
/// When a batch fails, its lanes are taken one by one, so that one broken event cannot hold up the others.
/// </summary>
public sealed partial class TurnRunner(
    MessageDatabase database,
    DistrictDirectory districts,
    TurnBatch turns,
    OutboxSender sender,
    InboxSignal signal,
    InstanceId instance,
    OutboxLease lease,
    Readiness readiness,
    TimeProvider clock,
    ILogger<TurnRunner> log) : BackgroundService
{
    private const int MostLanes = 64;
    private const int MostEventsOfALane = 8;
    private static readonly TimeSpan Poll = TimeSpan.FromMilliseconds(500);

    /// <summary>Handles what waits now.</summary>
    /// <returns>How many lanes were handled.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancel)
    {
        IReadOnlyList<(int, string)> claimed = [];
        try
        {
            return await RunBatchAsync(keys => claimed = keys, cancel);
        }
        catch (Exception e) when (claimed.Count > 0 && !IsDatabaseAway(e))
        {
            BatchFailed(claimed.Count, e.GetType().Name);
            return await RunOneByOneAsync(claimed, cancel);
        }
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await RunOnceAsync(stoppingToken) == 0)
                {
                    await signal.WaitAsync(Poll, stoppingToken);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                RunFailed(e.GetType().Name, e.Message);
                await signal.WaitAsync(Poll, stoppingToken);
            }
        }
    }

    private async Task<int> RunBatchAsync(Action<IReadOnlyList<(int, string)>> claimed, CancellationToken cancel)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var now = clock.GetUtcNow();
        var keys = await LaneClaim.ClaimAsync(connection, transaction, now, MostLanes, cancel);
        if (keys.Count == 0)
        {
            return 0;
        }

        claimed(keys);
        return await RunLanesAsync(connection, transaction, keys, MostEventsOfALane, now, cancel);
    }

    private async Task<int> RunLanesAsync(
        NpgsqlConnection connection, NpgsqlTransaction transaction, IReadOnlyList<(int, string)> keys, int most, DateTimeOffset now, CancellationToken cancel)
    {
        // A district that this instance has not read yet keeps its events for a moment.
        var lanes = keys.Select(k => districts.Find(k.Item1) is { } district ? new Lane(district, k.Item2) : null).OfType<Lane>().ToList();
        var replies = await turns.RunAsync(connection, transaction, lanes, most, now, now + lease.Length, instance.Value, cancel);
        await transaction.CommitAsync(cancel);
        sender.Send(replies);
        if (lanes.Count > 0)
        {
            readiness.Turned();
        }

        return lanes.Count;
    }

    private async Task<int> RunOneByOneAsync(IReadOnlyList<(int DistrictId, string Lane)> keys, CancellationToken cancel)
    {
        foreach (var key in keys)
        {
            await RunAloneAsync(key, cancel);
        }

        return keys.Count;
    }

    private async Task RunAloneAsync((int DistrictId, string Lane) key, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await using var connection = await database.Source.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        if (!await PoisonEvents.TryLockAsync(connection, transaction, key, cancel))
        {
            return;
        }

        try
        {
            await RunLanesAsync(connection, transaction, [key], 1, now, cancel);
        }
        catch (Exception e) when (e is not OperationCanceledException && !IsDatabaseAway(e))
        {
            var dead = await PoisonEvents.CountAsync(connection, transaction, key, now, e, cancel);
            await transaction.CommitAsync(cancel);
            TurnFailed(e, dead);
        }
    }

    private static bool IsDatabaseAway(Exception e) =>
        e is OperationCanceledException or NpgsqlException { IsTransient: true } || e is NpgsqlException and not PostgresException;

    [LoggerMessage(Level = LogLevel.Warning, Message = "A batch of {Lanes} lanes failed ({Error}); taking them one by one")]
    private partial void BatchFailed(int lanes, string error);

    [LoggerMessage(Level = LogLevel.Error, Message = "An event failed; dead now: {Dead}")]
    private partial void TurnFailed(Exception error, bool dead);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Turns wait: {Error}: {Reason}")]
    private partial void RunFailed(string error, string reason);
}
