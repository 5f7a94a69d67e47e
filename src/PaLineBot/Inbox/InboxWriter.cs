using System.Threading.Channels;
using Npgsql;
using PaLineBot.Data;

namespace PaLineBot.Inbox;

/// <summary>
/// Group commit: webhook requests that arrive together share one insert and one disk flush.
/// <see cref="StoreAsync"/> returns only when its events are on disk. A request that the database will never take fails alone.
/// </summary>
public sealed partial class InboxWriter(
    MessageDatabase database,
    InboxSignal signal,
    TimeProvider clock,
    ILogger<InboxWriter> log) : BackgroundService
{
    private const int MostEventsInOneCommit = 1000;
    private const int Writers = 2;

    private readonly Channel<Waiting> queue = Channel.CreateBounded<Waiting>(
        new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.Wait });

    /// <summary>Stores the events; those already known are passed over in silence.</summary>
    /// <exception cref="NpgsqlException">The database cannot be reached: nothing is promised, LINE delivers again.</exception>
    public async Task StoreAsync(IReadOnlyList<InboxEvent> events)
    {
        var waiting = new Waiting(events);
        await queue.Writer.WriteAsync(waiting);
        await waiting.Done.Task;
    }

    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => WriteLoopAsync(stoppingToken)));

    private async Task WriteLoopAsync(CancellationToken stopping)
    {
        var batch = new List<Waiting>();
        while (await queue.Reader.WaitToReadAsync(stopping))
        {
            var count = 0;
            while (count < MostEventsInOneCommit && queue.Reader.TryRead(out var waiting))
            {
                batch.Add(waiting);
                count += waiting.Events.Count;
            }

            if (count > 0)
            {
                await WriteAsync(batch, count);
                batch.Clear();
            }
        }
    }

    private async Task WriteAsync(List<Waiting> batch, int count)
    {
        try
        {
            await InsertAsync(batch, count);
            batch.ForEach(w => w.Done.TrySetResult());
            signal.Wake();
        }
        catch (PostgresException e) when (!e.IsTransient && batch.Count > 1)
        {
            StoreFailed(count, e.SqlState);
            foreach (var waiting in batch)
            {
                await WriteAsync([waiting], waiting.Events.Count);
            }
        }
        catch (Exception e)
        {
            StoreFailed(count, (e as PostgresException)?.SqlState ?? e.GetType().Name);
            batch.ForEach(w => w.Done.TrySetException(e));
        }
    }

    /// <summary>Writes the events of these columns.</summary>
    internal static async Task InsertAsync(NpgsqlConnection connection, InboxColumns columns, DateTimeOffset now)
    {
        await using var command = new NpgsqlCommand(InboxColumns.Insert, connection);
        columns.Bind(command, now);
        await command.ExecuteNonQueryAsync();
    }

    private async Task InsertAsync(List<Waiting> batch, int count)
    {
        var columns = new InboxColumns(count);
        foreach (var waiting in batch)
        {
            foreach (var e in waiting.Events)
            {
                columns.Add(e);
            }
        }

        await using var connection = await database.Source.OpenConnectionAsync();
        await InsertAsync(connection, columns, clock.GetUtcNow());
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Count} webhook events could not be stored: {Reason}")]
    private partial void StoreFailed(int count, string reason);

    private sealed record Waiting(IReadOnlyList<InboxEvent> Events)
    {
        public TaskCompletionSource Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
