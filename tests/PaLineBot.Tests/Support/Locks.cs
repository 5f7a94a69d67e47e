using Dapper;

namespace PaLineBot.Tests.Support;

/// <summary>Who waits for whom in the database.</summary>
public static class Locks
{
    /// <summary>The processes of this world's database that wait for another, with these words in what they run.</summary>
    public static async Task<List<int>> WaitingAsync(this World world, string words = "")
    {
        await using var connection = await world.Database.OpenConnectionAsync();
        return [.. await connection.QueryAsync<int>(
            "select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%' || @words || '%'",
            new { words })];
    }

    /// <summary>Whether at least so many do.</summary>
    public static async Task<bool> HasWaitingAsync(this World world, int count, string words = "") => (await world.WaitingAsync(words)).Count >= count;
}
