using Npgsql;
using NpgsqlTypes;
using PaLineBot.Data;

namespace PaLineBot.Turns;

/// <summary>Which lanes have events waiting; claimed for this transaction, so that no other instance touches them.</summary>
internal static class LaneClaim
{
    /// <summary>Waits until nobody else works for this lane; a turn and a change of the mini-app never do at once.</summary>
    public static Task HoldAsync(Work work, string lane) => work.ExecuteAsync("select pg_advisory_xact_lock(hashtextextended(@lane, @d))", new { lane });

    // The lock function must run on the final rows only, hence the materialized steps.
    private const string Claim =
        """
        with waiting as materialized (
            select district_id, lane from inbox -- every district on purpose: one runner serves all
            where status = 0 and due_at <= $1 order by id limit 2000
        ), lanes as materialized (
            select distinct district_id, lane from waiting limit $2
        )
        select district_id, lane from lanes where pg_try_advisory_xact_lock(hashtextextended(lane, district_id))
        """;

    /// <summary>Claims at most <paramref name="most"/> lanes until the transaction ends.</summary>
    public static async Task<List<(int DistrictId, string Lane)>> ClaimAsync(
        NpgsqlConnection connection, NpgsqlTransaction transaction, DateTimeOffset now, int most, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(Claim, connection, transaction);
        command.Parameters.Add(new NpgsqlParameter { Value = now.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        command.Parameters.Add(new NpgsqlParameter { Value = most, NpgsqlDbType = NpgsqlDbType.Integer });
        var lanes = new List<(int, string)>();
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            lanes.Add((reader.GetInt32(0), reader.GetString(1)));
        }

        return lanes;
    }
}
