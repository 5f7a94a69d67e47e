using Dapper;
using Npgsql;

namespace PaLineBot.Turns;

/// <summary>Events that fail: tried five times with growing pauses, then dead: visible, replayable, and out of the way.</summary>
internal static class PoisonEvents
{
    private const int MostAttempts = 5;

    /// <summary>Claims one lane until the transaction ends; what is done for it from here on can be undone by <see cref="CountAsync"/>.</summary>
    public static Task<bool> TryLockAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, (int DistrictId, string Lane) key, CancellationToken cancel) =>
        connection.ExecuteScalarAsync<bool>(new CommandDefinition(
            "select pg_try_advisory_xact_lock(hashtextextended(@lane, @district)); savepoint claimed",
            new { lane = key.Lane, district = (long)key.DistrictId },
            transaction,
            cancellationToken: cancel));

    /// <summary>Undoes what was done for the lane and counts a failure of its first waiting event, while nobody else can handle that.</summary>
    /// <returns>Whether it is dead now.</returns>
    public static async Task<bool> CountAsync(
        NpgsqlConnection connection, NpgsqlTransaction transaction, (int DistrictId, string Lane) key, DateTimeOffset now, Exception error, CancellationToken cancel)
    {
        await transaction.RollbackAsync("claimed", cancel);
        return await connection.ExecuteScalarAsync<short?>(new CommandDefinition(
            """
            update inbox set attempts = attempts + 1, error = @error,
                             status = case when attempts + 1 >= @most then 2 else 0 end,
                             due_at = @now + make_interval(secs => power(2, attempts))
            where district_id = @d and status = 0 and id = (
                        select id from inbox where district_id = @d and lane = @lane and status = 0 and due_at <= @now
                        order by occurred_at, id limit 1)
            returning status
            """,
            new { d = key.DistrictId, lane = key.Lane, now = now.UtcDateTime, most = MostAttempts, error = error.GetType().Name },
            transaction,
            cancellationToken: cancel)) == 2;
    }
}
