using Dapper;

namespace PaLineBot.Operations;

/// <summary>Commands about events that failed.</summary>
public static class InboxCommands
{
    /// <summary><c>inbox replay</c>: dead events wait again; without an id all of them.</summary>
    public static async Task<int> ReplayAsync(CommandScope scope)
    {
        var id = long.TryParse(scope.OptionOrNull("id"), out var number) ? number : (long?)null;
        await using var connection = await scope.Database.OpenConnectionAsync();
        var count = await connection.ExecuteScalarAsync<long>(
            """
            with replayed as (
                update inbox set status = 0, attempts = 0, due_at = @now where status = 2 and (@id::bigint is null or id = @id)
                returning district_id -- every district on purpose
            ), audited as (
                insert into audit (district_id, at, action, subject, detail)
                select district_id, @now, 'inbox.replayed', coalesce('event:' || @id::text, 'events'),
                       jsonb_build_object('events', count(*), 'via', 'command line', 'command', @verb::text)
                from replayed group by district_id
            )
            select count(*) from replayed
            """,
            new { id, now = scope.Clock.GetUtcNow().UtcDateTime, verb = scope.Verb });
        await scope.Output.WriteLineAsync($"{count} events wait again");
        return 0;
    }
}
