using Dapper;
using PaLineBot.Data;

namespace PaLineBot.Operations;

/// <summary>Commands about events that failed.</summary>
public static class InboxCommands
{
    private const string Dead = "status = 2 and (@id::bigint is null or id = @id)";

    /// <summary><c>inbox replay</c>: dead events wait again; without an id all of them.</summary>
    public static async Task<int> ReplayAsync(CommandScope scope)
    {
        var id = long.TryParse(scope.OptionOrNull("id"), out var number) ? number : (long?)null;
        var count = 0;
        foreach (var district in await WithDeadAsync(scope, id))
        {
            count += await scope.ChangeAsync(district, work => ReplayAsync(work, id));
        }

        await scope.Output.WriteLineAsync($"{count} events wait again");
        return 0;
    }

    private static async Task<IEnumerable<int>> WithDeadAsync(CommandScope scope, long? id)
    {
        await using var connection = await scope.Database.OpenConnectionAsync();
        return await connection.QueryAsync<int>($"select distinct district_id from inbox where {Dead} -- every district on purpose", new { id });
    }

    private static async Task<int> ReplayAsync(Work work, long? id)
    {
        var count = await work.ExecuteAsync($"update inbox set status = 0, attempts = 0, due_at = @now where district_id = @d and {Dead}", new { id });
        if (count > 0)
        {
            await work.AuditAsync("inbox.replayed", id is null ? "events" : $"event:{id}", new() { ["events"] = count });
        }

        return count;
    }
}
