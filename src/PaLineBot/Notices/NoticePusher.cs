using Dapper;
using Npgsql;
using PaLineBot.Conversation.Notices;
using PaLineBot.Data;
using PaLineBot.Districts;
using PaLineBot.Hosting;
using PaLineBot.Messages;
using PaLineBot.Outbox;
using PaLineBot.Rules.Calendar;

namespace PaLineBot.Notices;

/// <summary>
/// Pushes due notices as one digest a person: at most one a day, only in sending hours, unless urgent.
/// What the person reads in a reply before that costs nothing. A notice counts as told when LINE has its push.
/// </summary>
public sealed partial class NoticePusher(
    NpgsqlDataSource database,
    ReplyRenderer renderer,
    DistrictDirectory districts,
    OpenQuestions questions,
    MonthlyQuota quota,
    Readiness readiness,
    TimeProvider clock,
    ILogger<NoticePusher> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(2);

    // What is urgent is put together anew after this; LINE knows a retry key for 24 hours.
    private static readonly TimeSpan UrgentFor = TimeSpan.FromHours(23);

    /// <summary>Sees what became of pushes, and puts those that may go out now in the outbox.</summary>
    /// <returns>How many people are written to.</returns>
    public async Task<int> RunOnceAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        await using var connection = await database.OpenConnectionAsync(cancel);
        await SettleAsync(connection, now);
        await quota.LookAgainAsync(connection, now, cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var rows = (await connection.QueryAsync<Due>(new CommandDefinition(
            NoticeQueries.Due,
            new { now = now.UtcDateTime, today = ThaiDate.DayOf(now), open = SendingHours.AreOpen(now), kinds = NoticeJson.Kinds },
            transaction,
            cancellationToken: cancel))).ToList();
        var digests = rows.GroupBy(r => (r.DistrictId, r.Recipient)).ToList();
        foreach (var digest in digests)
        {
            await TryPushAsync(connection, transaction, digest.Key.DistrictId, digest.Key.Recipient, [.. digest], now, cancel);
        }

        await transaction.CommitAsync(cancel);
        return digests.Count;
    }

    /// <summary>Of notices that were found to be due those that this push is to carry; the others went on their way meanwhile, or wait for a push that did.</summary>
    public static async Task<HashSet<long>> TakeAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, int districtId, Guid push, long[] ids) =>
        [.. await connection.QueryAsync<long>(NoticeQueries.Take, new { districtId, push, ids }, transaction)];

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await readiness.SettledAsync(stoppingToken);
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

    private async Task SettleAsync(NpgsqlConnection connection, DateTimeOffset now)
    {
        await connection.ExecuteAsync(NoticeQueries.Expire, new { now = now.UtcDateTime });
        foreach (var districtId in await connection.QueryAsync<int>(NoticeQueries.Settle, new { now = now.UtcDateTime }))
        {
            await quota.HoldAsync(connection, districtId, now);
            QuotaUsedUp(districts.Find(districtId)?.Key ?? $"{districtId}");
        }
    }

    // News that cannot be worded waits for a reply and holds up no other.
    private async Task TryPushAsync(
        NpgsqlConnection connection, NpgsqlTransaction transaction, int districtId, string recipient, List<Due> due, DateTimeOffset now, CancellationToken cancel)
    {
        await transaction.SaveAsync("digest", cancel);
        try
        {
            await PushAsync(connection, transaction, districtId, recipient, due, now, cancel);
        }
        catch (Exception e) when (e is not NpgsqlException and not OperationCanceledException)
        {
            await transaction.RollbackAsync("digest", cancel);
            await connection.ExecuteAsync(
                "update notices set push_refused = true where district_id = @districtId and id = any(@ids)", new { districtId, ids = due.Select(d => d.Id).ToArray() }, transaction);
            NotWorded(e.GetType().Name, e.StackTrace);
        }
    }

    private async Task PushAsync(
        NpgsqlConnection connection, NpgsqlTransaction transaction, int districtId, string recipient, List<Due> due, DateTimeOffset now, CancellationToken cancel)
    {
        var push = Guid.CreateVersion7();
        var known = due.Select(d => (d.Id, Notice: NoticeJson.Read(d.Body), d.Urgent)).Where(d => d.Notice is not null).ToList();
        if (districts.Find(districtId) is not { } district)
        {
            return;
        }

        var mine = await TakeAsync(connection, transaction, districtId, push, [.. known.Select(d => d.Id)]);
        known.RemoveAll(d => !mine.Contains(d.Id));
        if (known.Count == 0)
        {
            return;
        }

        var beside = await questions.ButtonsAsync(new Work(connection, transaction, district, new Actor(recipient, null), now), cancel);
        var payload = renderer.Render(NoticeWording.Digest([.. known.Select(d => d.Notice!)], district.ShortName, beside)).Messages;
        var until = known.Exists(d => d.Urgent) ? now + UrgentFor : SendingHours.EndOf(now);
        await OutboxRows.AddAsync(connection, transaction, [new OutboxRow(push, districtId, recipient, OutboxKind.Push, recipient, null, null, payload, 0, now, until)]);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Notices wait: {Reason}")]
    private partial void PushingWaits(string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "News could not be put into words for a push: {Kind} {Where}")]
    private partial void NotWorded(string kind, string? where);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The month's push quota of {District} is used up: news waits for replies, and for LINE's consumption to fall below it")]
    private partial void QuotaUsedUp(string district);

    private sealed record Due
    {
        public long Id { get; init; }

        public int DistrictId { get; init; }

        public string Recipient { get; init; } = "";

        public string Body { get; init; } = "";

        public bool Urgent { get; init; }
    }
}
