using Dapper;

namespace PaLineBot.Operations;

/// <summary>Commands about events that failed.</summary>
public static class InboxCommands
{
    /// <summary><c>inbox replay [--id N]</c>: dead events wait again; without an id all of them.</summary>
    public static async Task<int> ReplayAsync(CommandScope scope)
    {
        var id = long.TryParse(scope.OptionOrNull("id"), out var number) ? number : (long?)null;
        await using var connection = await scope.Database.OpenConnectionAsync();
        var count = await connection.ExecuteAsync(
            "update inbox set status = 0, attempts = 0, due_at = @now where status = 2 and (@id::bigint is null or id = @id) -- every district on purpose",
            new { id, now = scope.Clock.GetUtcNow().UtcDateTime });
        await scope.Output.WriteLineAsync($"{count} events wait again");
        return 0;
    }
}
