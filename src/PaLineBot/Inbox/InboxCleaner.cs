using Dapper;
using Npgsql;

namespace PaLineBot.Inbox;

/// <summary>Forgets handled events and sent messages after their time, in small bites.</summary>
public sealed partial class InboxCleaner(NpgsqlDataSource database, InboxSettings settings, TimeProvider clock, ILogger<InboxCleaner> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(10);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Every, clock, stoppingToken);
            try
            {
                await CleanAsync(stoppingToken);
            }
            catch (NpgsqlException e)
            {
                CleaningWaits(e.Message);
            }
        }
    }

    /// <summary>Deletes what is older than the settings say.</summary>
    public async Task CleanAsync(CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
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

    [LoggerMessage(Level = LogLevel.Warning, Message = "Cleaning waits: {Reason}")]
    private partial void CleaningWaits(string reason);
}
