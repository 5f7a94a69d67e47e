using Dapper;
using Npgsql;
using PaLineBot.Hosting;

namespace PaLineBot.Inbox;

/// <summary>Forgets handled events and sent messages after their time, in small bites.</summary>
public sealed class InboxCleaner(NpgsqlDataSource database, InboxSettings settings, TimeProvider clock) : IJob
{
    private const long LockKey = 0x50614C436C65616E;

    /// <inheritdoc />
    public string Name => "clean-inbox";

    /// <inheritdoc />
    public string Schedule => "*/10 * * * *";

    /// <summary>Deletes what is older than the settings say, unless another instance is at it.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        if (!await connection.ExecuteScalarAsync<bool>("select pg_try_advisory_lock(@LockKey)", new { LockKey }))
        {
            return;
        }

        try
        {
            await CleanAsync(connection, cancel);
        }
        finally
        {
            await connection.ExecuteAsync("select pg_advisory_unlock(@LockKey)", new { LockKey });
        }
    }

    private async Task CleanAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        var before = (clock.GetUtcNow() - settings.Kept).UtcDateTime;
        foreach (var sql in (string[])[
            "delete from inbox where id in (select id from inbox where status = 1 and received_at < @before limit 5000) -- every district on purpose",
            "delete from outbox where id in (select id from outbox where status in (1, 2, 4) and created_at < @before limit 5000) -- every district on purpose"])
        {
            while (await connection.ExecuteAsync(new CommandDefinition(sql, new { before }, cancellationToken: cancel)) == 5000)
            {
                cancel.ThrowIfCancellationRequested();
            }
        }
    }
}
