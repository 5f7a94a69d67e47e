using System.Threading.Channels;
using Npgsql;

namespace PaLineBot.Outbox;

/// <summary>Marks sent rows, many in one statement.</summary>
public sealed partial class SentMarker(OutboxStore store, TimeProvider clock, ILogger<SentMarker> log) : BackgroundService
{
    private readonly Channel<(SentRow Row, Action Done)> sent = Channel.CreateUnbounded<(SentRow, Action)>();

    /// <summary>The row was sent; <paramref name="done"/> is called when that is on disk.</summary>
    public void Add(SentRow row, Action done) => sent.Writer.TryWrite((row, done));

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var batch = new List<(SentRow Row, Action Done)>();
        while (await sent.Reader.WaitToReadAsync(stoppingToken))
        {
            while (batch.Count < 500 && sent.Reader.TryRead(out var row))
            {
                batch.Add(row);
            }

            await MarkAsync(batch, stoppingToken);
            batch.ForEach(r => r.Done());
            batch.Clear();
        }
    }

    // A row that was sent must be marked: this goes on until the database is back.
    private async Task MarkAsync(List<(SentRow Row, Action Done)> batch, CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                await store.SentAsync([.. batch.Select(r => r.Row)], clock.GetUtcNow(), cancel);
                return;
            }
            catch (NpgsqlException e)
            {
                MarkFailed(batch.Count, e.Message);
                await Task.Delay(TimeSpan.FromMilliseconds(500), clock, cancel);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} sent rows could not be marked yet: {Reason}")]
    private partial void MarkFailed(int count, string reason);
}
