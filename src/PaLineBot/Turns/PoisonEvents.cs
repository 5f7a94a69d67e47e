using Dapper;
using Npgsql;

namespace PaLineBot.Turns;

/// <summary>Events that fail: tried five times with growing pauses, then dead: visible, replayable, and out of the way.</summary>
internal static class PoisonEvents
{
    private const int MostAttempts = 5;

    /// <summary>Claims one lane until the transaction ends.</summary>
    public static Task<bool> TryLockAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, (int DistrictId, string Lane) key, CancellationToken cancel) =>
        connection.ExecuteScalarAsync<bool>(new CommandDefinition(
            "select pg_try_advisory_xact_lock(hashtextextended(@lane, @district))",
            new { lane = key.Lane, district = (long)key.DistrictId },
            transaction,
            cancellationToken: cancel));

    /// <summary>Counts a failure of the lane's first waiting event.</summary>
    /// <returns>Whether it is dead now.</returns>
    public static async Task<bool> CountAsync(
        NpgsqlDataSource database, (int DistrictId, string Lane) key, DateTimeOffset now, Exception error, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        return await connection.ExecuteScalarAsync<short?>(new CommandDefinition(
            """
            update inbox set attempts = attempts + 1, error = @error,
                             status = case when attempts + 1 >= @most then 2 else 0 end,
                             due_at = @now + make_interval(secs => power(2, attempts))
            where district_id = @d and id = (
                        select id from inbox where district_id = @d and lane = @lane and status = 0 and due_at <= @now
                        order by occurred_at, id limit 1)
            returning status
            """,
            new { d = key.DistrictId, lane = key.Lane, now = now.UtcDateTime, most = MostAttempts, error = error.GetType().Name },
            cancellationToken: cancel)) == 2;
    }
}
