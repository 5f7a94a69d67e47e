using Dapper;
using Npgsql;
using PaLineBot.Conversation;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversations;
using PaLineBot.Districts;
using PaLineBot.Rules.Calendar;

namespace PaLineBot.Notices;

/// <summary>
/// Pushes due notices as one digest a person: at most one a day, only in sending hours, unless urgent.
/// What the person reads in a reply before that costs nothing.
/// </summary>
public sealed partial class NoticePusher(
    NpgsqlDataSource database,
    ReplyRenderer renderer,
    DistrictDirectory districts,
    TimeProvider clock,
    ILogger<NoticePusher> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    /// <summary>Puts the pushes that may go out now in the outbox.</summary>
    /// <returns>How many people are written to.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await using var connection = await database.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var rows = (await connection.QueryAsync<Due>(new CommandDefinition(
            NoticeQueries.Due,
            new { now = now.UtcDateTime, today = ThaiDate.DayOf(now), open = SendingHours.AreOpen(now) },
            transaction,
            cancellationToken: cancel))).ToList();
        var digests = rows.GroupBy(r => (r.DistrictId, r.Recipient)).ToList();
        foreach (var digest in digests)
        {
            await PushAsync(connection, transaction, digest.Key.DistrictId, digest.Key.Recipient, [.. digest], now);
        }

        await transaction.CommitAsync(cancel);
        return digests.Count;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunOnceAsync(stoppingToken);
            }
            catch (NpgsqlException e)
            {
                PushingWaits(e.Message);
            }

            await Task.Delay(Every, clock, stoppingToken);
        }
    }

    private async Task PushAsync(
        NpgsqlConnection connection, NpgsqlTransaction transaction, int districtId, string recipient, List<Due> due, DateTimeOffset now)
    {
        var notices = due.Select(d => NoticeJson.Read(d.Body)).OfType<Notice>().ToList();
        if (notices.Count > 0 && districts.Find(districtId) is { } district)
        {
            await connection.ExecuteAsync(
                """
                insert into outbox (id, district_id, lane, kind, recipient, payload, created_at, due_at)
                values (@id, @districtId, @recipient, 'push', @recipient, @payload, @now, @now)
                """,
                new
                {
                    id = Guid.CreateVersion7(),
                    districtId,
                    recipient,
                    payload = renderer.Render(NoticeWording.Digest(notices, district.ShortName)),
                    now = now.UtcDateTime,
                },
                transaction);
        }

        await connection.ExecuteAsync(
            "update notices set told_at = @now, told_how = 'push' where district_id = @districtId and id = any(@ids)",
            new { ids = due.Select(d => d.Id).ToArray(), districtId, now = now.UtcDateTime },
            transaction);
        await connection.ExecuteAsync(
            "update people set last_pushed_on = @today where district_id = @districtId and line_user_id = @recipient",
            new { today = ThaiDate.DayOf(now), districtId, recipient },
            transaction);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Notices wait: {Reason}")]
    private partial void PushingWaits(string reason);

    private sealed record Due
    {
        public long Id { get; init; }

        public int DistrictId { get; init; }

        public string Recipient { get; init; } = "";

        public string Body { get; init; } = "";
    }
}
