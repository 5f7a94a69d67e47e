using Dapper;

namespace PaLineBot.Operations;

/// <summary><c>inbox status</c>: how much waits in this deployment.</summary>
public static class WaitingCommand
{
    public static async Task<int> RunAsync(CommandScope scope)
    {
        await using var connection = await scope.Database.OpenConnectionAsync();
        var (waiting, dead, unsent, parked, refused) = await connection.QuerySingleAsync<(long, long, long, long, long)>(
            """
            select (select count(*) from inbox where status = 0), -- every district on purpose
                   (select count(*) from inbox where status = 2),
                   (select count(*) from outbox where status = 0),
                   (select count(*) from outbox where status = 3),
                   (select count(*) from outbox where status = 2)
            """);
        await scope.Output.WriteLineAsync($"events: {waiting} wait, {dead} failed and wait for a person (PaLineBot inbox replay)");
        await scope.Output.WriteLineAsync($"messages: {unsent} wait, {parked} wait for the month's quota, {refused} were refused by LINE");
        return 0;
    }
}
