using Dapper;
using Npgsql;
using NpgsqlTypes;
using PaLineBot.Data;

namespace PaLineBot.Outbox;

/// <summary>The outbox table as the sender uses it. Every statement is short; none is open while LINE is called.</summary>
/// <param name="lease">How long rows are kept.</param>
public sealed class OutboxStore(MessageDatabase database, OutboxLease lease)
{
    /// <summary>Leases rows that are due and in nobody's hands, oldest first.</summary>
    public async Task<List<OutboxRow>> LeaseAsync(Guid instance, DateTimeOffset now, int most, CancellationToken cancel)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancel);
        var rows = await connection.QueryAsync<Row>(new CommandDefinition(
            """
            with due as (
                select id from outbox -- every district on purpose: one sender serves all
                where status in (0, 3) and due_at <= @now and (leased_until is null or leased_until < @now)
                order by due_at, seq limit @most for update skip locked
            )
            update outbox o set leased_until = @until, leased_by = @instance, status = 0
            from due where o.id = due.id
            returning o.id, o.seq, o.district_id, o.lane, o.kind, o.recipient, o.reply_token,
                      o.reply_until, o.payload, o.attempts, o.created_at, o.send_until, o.about
            """,
            new { now = now.UtcDateTime, until = (now + lease.Length).UtcDateTime, instance, most },
            cancellationToken: cancel));
        return [.. rows.OrderBy(r => r.Seq).Select(r => r.ToOutboxRow())];
    }

    /// <summary>The row as it stands by now; null when it is not to be sent any more: what it repeats was unsent.</summary>
    public async Task<OutboxRow?> AsItStandsAsync(OutboxRow row, CancellationToken cancel)
    {
        await using var connection = await database.Source.OpenConnectionAsync(cancel);
        return await connection.QuerySingleOrDefaultAsync<Row?>(new CommandDefinition(
            "select send_until from outbox where district_id = @DistrictId and id = @Id and status = 0", new { row.DistrictId, row.Id }, cancellationToken: cancel)) is { } now
            ? row with { SendUntil = now.SendUntil }
            : null;
    }

    /// <summary>Keeps rows that are still in hand.</summary>
    public Task RenewAsync(Guid instance, IReadOnlyCollection<Guid> ids, DateTimeOffset now, CancellationToken cancel) =>
        ExecuteAsync(
            "update outbox set leased_until = $1 where id = any($2) and leased_by = $3 and status = 0 -- ids this instance leased",
            cancel, Moment(now + lease.Length), Ids(ids), Id(instance));

    /// <summary>These were sent: what they said is forgotten, but not what can be quoted.</summary>
    public Task SentAsync(IReadOnlyCollection<SentRow> rows, DateTimeOffset now, CancellationToken cancel) =>
        ExecuteAsync(
            """
            update outbox o set status = 1, sent_at = $1, payload = null, leased_until = null, message_ids = s.message_ids
            from unnest($2::uuid[], $3::text[]) as s(id, message_ids)
            where o.id = s.id -- ids this instance leased
            """,
            cancel, Moment(now), Ids([.. rows.Select(r => r.Id)]), Texts(rows.Select(r => r.MessageIds)));

    /// <summary>Try again later.</summary>
    public Task PostponeAsync(Guid id, DateTimeOffset dueAt, string reason, bool parked, CancellationToken cancel) =>
        ExecuteAsync(
            """
            update outbox set attempts = attempts + 1, due_at = $1, error = $2, status = $3, leased_until = null
            where id = $4 and status = 0 -- a row this instance leased; one that was unsent meanwhile stays so
            """,
            cancel, Moment(dueAt), Text(reason), new NpgsqlParameter<short> { TypedValue = (short)(parked ? 3 : 0) }, Id(id));

    /// <summary>LINE will never take it; what it said is forgotten.</summary>
    public Task RefusedAsync(Guid id, string reason, CancellationToken cancel) =>
        ExecuteAsync(
            "update outbox set attempts = attempts + 1, status = 2, payload = null, error = $1, leased_until = null where id = $2 and status = 0 -- a row this instance leased",
            cancel, Text(reason), Id(id));

    /// <summary>It is not sent and not needed any more; what it said is forgotten.</summary>
    public Task DroppedAsync(Guid id, string reason, CancellationToken cancel) =>
        ExecuteAsync(
            "update outbox set attempts = attempts + 1, status = 1, payload = null, error = $1, leased_until = null where id = $2 and status = 0 -- a row this instance leased",
            cancel, Text(reason), Id(id));

    /// <summary>Too late to send as it is: its maker takes it back.</summary>
    public Task HandedBackAsync(Guid id, string reason, CancellationToken cancel) =>
        ExecuteAsync(
            "update outbox set status = 4, payload = null, error = $1, leased_until = null where id = $2 and status = 0 -- a row this instance leased",
            cancel, Text(reason), Id(id));

    private async Task ExecuteAsync(string sql, CancellationToken cancel, params NpgsqlParameter[] parameters)
    {
        await using var command = database.Source.CreateCommand(sql);
        command.Parameters.AddRange(parameters);
        await command.ExecuteNonQueryAsync(cancel);
    }

    private static NpgsqlParameter Moment(DateTimeOffset value) => new() { Value = value.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz };

    private static NpgsqlParameter Ids(IReadOnlyCollection<Guid> ids) => new() { Value = ids.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid };

    private static NpgsqlParameter Texts(IEnumerable<string?> texts) => new() { Value = texts.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text };

    private static NpgsqlParameter Id(Guid id) => new() { Value = id, NpgsqlDbType = NpgsqlDbType.Uuid };

    private static NpgsqlParameter Text(string text) => new() { Value = text, NpgsqlDbType = NpgsqlDbType.Text };

    private sealed record Row
    {
        public Guid Id { get; init; }

        public long Seq { get; init; }

        public int DistrictId { get; init; }

        public string Lane { get; init; } = "";

        public string Kind { get; init; } = "";

        public string Recipient { get; init; } = "";

        public string? ReplyToken { get; init; }

        public DateTimeOffset? ReplyUntil { get; init; }

        public byte[]? Payload { get; init; }

        public short Attempts { get; init; }

        public DateTimeOffset CreatedAt { get; init; }

        public DateTimeOffset? SendUntil { get; init; }

        public string? About { get; init; }

        public OutboxRow ToOutboxRow() => new(
            Id, DistrictId, Lane, Enum.Parse<OutboxKind>(Kind.Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            Recipient, ReplyToken, ReplyUntil, Payload, Attempts, CreatedAt, SendUntil)
        { About = About };
    }
}
