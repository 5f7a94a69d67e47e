using Npgsql;
using PaLineBot.Outbox;

namespace PaLineBot.Turns;

/// <summary>Takes claimed lanes through their turns inside one transaction: one read before, one write after (docs/adr/0003).</summary>
/// <param name="turns">The turns of a lane.</param>
/// <param name="services">Where each batch gets its buffers.</param>
public sealed class TurnBatch(LaneLoader loader, LaneTurns turns, IServiceProvider services)
{
    /// <summary>Handles at most <paramref name="most"/> events of each lane.</summary>
    /// <returns>The replies, for this instance to send when the transaction is committed.</returns>
    internal async Task<IReadOnlyList<OutboxRow>> RunAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        IReadOnlyList<Lane> lanes,
        int most,
        DateTimeOffset now,
        DateTimeOffset leaseUntil,
        Guid instance,
        CancellationToken cancel)
    {
        await loader.LoadAsync(connection, transaction, lanes, now, cancel);
        var writes = new TurnWrites([.. services.GetServices<EffectBuffer>()], leaseUntil, instance);
        foreach (var lane in lanes)
        {
            await turns.RunAsync(connection, transaction, lane, most, writes, now, cancel);
        }

        await writes.WriteAsync(connection, transaction, now, cancel);
        return writes.Outbox;
    }
}
