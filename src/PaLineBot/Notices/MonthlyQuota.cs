using Dapper;
using Npgsql;
using PaLineBot.Districts;
using PaLineBot.Outbox;

namespace PaLineBot.Notices;

/// <summary>
/// Holds a district's pushes while its monthly quota at LINE is used up. LINE's own consumption says when they may go on;
/// it is asked once an hour, since the moment at which LINE's month turns is not documented and a plan may grow before.
/// </summary>
public sealed class MonthlyQuota(LineClients clients, DistrictDirectory districts)
{
    private static readonly TimeSpan AskEvery = TimeSpan.FromHours(1);

    /// <summary>LINE refused a push for lack of quota.</summary>
    public Task HoldAsync(NpgsqlConnection connection, int districtId, DateTimeOffset now) => connection.ExecuteAsync(
        "update districts set pushes_held_until = @until where id = @districtId", new { districtId, until = (now + AskEvery).UtcDateTime });

    /// <summary>Asks LINE about districts that have been held for an hour, and lets go those that may push again.</summary>
    public async Task LookAgainAsync(NpgsqlConnection connection, DateTimeOffset now, CancellationToken cancel)
    {
        // Claimed by putting it off, so that one instance asks.
        var due = await connection.QueryAsync<int>(
            "update districts set pushes_held_until = @until where pushes_held_until <= @now returning id",
            new { now = now.UtcDateTime, until = (now + AskEvery).UtcDateTime });
        foreach (var districtId in due)
        {
            if (districts.Find(districtId) is { } district && await HasRoomAsync(district, cancel))
            {
                await connection.ExecuteAsync("update districts set pushes_held_until = null where id = @districtId", new { districtId });
            }
        }
    }

    private async Task<bool> HasRoomAsync(District district, CancellationToken cancel)
    {
        var client = clients.For(district);
        return (await client.GetQuotaAsync(cancel)).Value is { } quota
            && (quota.Limit is not { } limit || (await client.GetConsumptionAsync(cancel)).Value is { } used && used.TotalUsage < limit);
    }
}
