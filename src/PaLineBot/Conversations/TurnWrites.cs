using Npgsql;
using NpgsqlTypes;
using PaLineBot.Agreements;
using PaLineBot.Outbox;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversations;

/// <summary>What many turns write, gathered so that it costs one round trip.</summary>
/// <param name="leaseUntil">Until when this instance keeps the new outbox rows to itself.</param>
/// <param name="instance">This instance.</param>
internal sealed class TurnWrites(DateTimeOffset leaseUntil, Guid instance)
{
    private readonly Dictionary<(int District, string Lane), string> states = [];
    private readonly Dictionary<(int District, long Agreement, string Field), Answer?> answers = [];
    private readonly List<long> doneInbox = [];

    /// <summary>Replies to send after the commit.</summary>
    public List<OutboxRow> Outbox { get; } = [];

    /// <summary>The lane's new state.</summary>
    public void State(Lane lane, string json) => states[(lane.District.Id, lane.Key)] = json;

    /// <summary>One field's new answer; null removes it.</summary>
    public void Answer(Lane lane, long agreementId, string fieldId, Answer? answer) =>
        answers[(lane.District.Id, agreementId, fieldId)] = answer;

    /// <summary>Drops the answers gathered since the last flush.</summary>
    public void ForgetAnswers() => answers.Clear();

    /// <summary>The event is done: its body is forgotten, its id stays so that a second delivery is known.</summary>
    public void Done(long inboxId) => doneInbox.Add(inboxId);

    /// <summary>Writes the answers gathered so far, before an effect that reads them.</summary>
    public async Task FlushAnswersAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, DateTimeOffset now)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        AddAnswers(batch, now);
        if (batch.BatchCommands.Count > 0)
        {
            await batch.ExecuteNonQueryAsync();
            answers.Clear();
        }
    }

    /// <summary>Writes everything.</summary>
    public async Task WriteAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, DateTimeOffset now, CancellationToken cancel)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        AddStates(batch, now);
        AddAnswers(batch, now);
        AddOutbox(batch, now);
        Add(batch, "update inbox set status = 1, body = null, error = null where id = any($1) -- ids claimed by this transaction", Longs(doneInbox));
        await batch.ExecuteNonQueryAsync(cancel);
    }

    private void AddStates(NpgsqlBatch batch, DateTimeOffset now)
    {
        if (states.Count > 0)
        {
            Add(
                batch,
                """
                insert into conversations (district_id, lane, state, updated_at)
                select s.*, $4 from unnest($1::int[], $2::text[], $3::text[]) as s
                on conflict (district_id, lane) do update set state = excluded.state, updated_at = excluded.updated_at
                """,
                Ints(states.Keys.Select(k => k.District)),
                Texts(states.Keys.Select(k => k.Lane)),
                Texts(states.Values),
                Moment(now));
        }
    }

    private void AddAnswers(NpgsqlBatch batch, DateTimeOffset now)
    {
        var kept = answers.Where(a => a.Value is not null).ToList();
        if (kept.Count > 0)
        {
            Add(
                batch,
                """
                insert into answers (district_id, agreement_id, field_id, parts, needs_revision, updated_at)
                select a.district_id, a.agreement_id, a.field_id, a.parts::jsonb, a.needs_revision, $6
                from unnest($1::int[], $2::bigint[], $3::text[], $4::text[], $5::boolean[])
                     as a(district_id, agreement_id, field_id, parts, needs_revision)
                on conflict (district_id, agreement_id, field_id) do update
                set parts = excluded.parts, needs_revision = excluded.needs_revision, version = answers.version + 1, updated_at = excluded.updated_at
                """,
                Ints(kept.Select(a => a.Key.District)),
                Longs(kept.Select(a => a.Key.Agreement)),
                Texts(kept.Select(a => a.Key.Field)),
                Texts(kept.Select(a => AnswerJson.Write(a.Value!))),
                Array(kept.Select(a => a.Value!.NeedsRevision).ToArray(), NpgsqlDbType.Boolean),
                Moment(now));
        }

        var removed = answers.Where(a => a.Value is null).Select(a => a.Key).ToList();
        if (removed.Count > 0)
        {
            // The row stays, emptied: its version goes on counting, so that the page never takes a new text for the one it knew.
            Add(
                batch,
                """
                update answers a set parts = '[]', needs_revision = false, version = a.version + 1, updated_at = $4
                from unnest($1::int[], $2::bigint[], $3::text[]) as r(district_id, agreement_id, field_id)
                where a.district_id = r.district_id and a.agreement_id = r.agreement_id and a.field_id = r.field_id
                """,
                Ints(removed.Select(k => k.District)),
                Longs(removed.Select(k => k.Agreement)),
                Texts(removed.Select(k => k.Field)),
                Moment(now));
        }
    }

    private void AddOutbox(NpgsqlBatch batch, DateTimeOffset now)
    {
        if (Outbox.Count > 0)
        {
            Add(
                batch,
                """
                insert into outbox (id, district_id, lane, kind, recipient, reply_token, reply_until, payload, created_at, due_at, leased_until, leased_by)
                select o.id, o.district_id, o.lane, 'reply', o.lane, o.reply_token, o.reply_until, o.payload, $7, $7, $8, $9
                from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::timestamptz[], $6::bytea[])
                     as o(id, district_id, lane, reply_token, reply_until, payload)
                """,
                Array(Outbox.Select(o => o.Id).ToArray(), NpgsqlDbType.Uuid),
                Ints(Outbox.Select(o => o.DistrictId)),
                Texts(Outbox.Select(o => o.Lane)),
                Texts(Outbox.Select(o => o.ReplyToken!)),
                Array(Outbox.Select(o => o.ReplyUntil!.Value.UtcDateTime).ToArray(), NpgsqlDbType.TimestampTz),
                Array(Outbox.Select(o => o.Payload!).ToArray(), NpgsqlDbType.Bytea),
                Moment(now),
                Moment(leaseUntil),
                new NpgsqlParameter { Value = instance, NpgsqlDbType = NpgsqlDbType.Uuid });
        }
    }

    private static void Add(NpgsqlBatch batch, string sql, params NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }

        batch.BatchCommands.Add(command);
    }

    private static NpgsqlParameter Ints(IEnumerable<int> values) => Array(values.ToArray(), NpgsqlDbType.Integer);

    private static NpgsqlParameter Longs(IEnumerable<long> values) => Array(values.ToArray(), NpgsqlDbType.Bigint);

    private static NpgsqlParameter Texts(IEnumerable<string> values) => Array(values.ToArray(), NpgsqlDbType.Text);

    private static NpgsqlParameter Array(Array values, NpgsqlDbType type) =>
        new() { Value = values, NpgsqlDbType = NpgsqlDbType.Array | type };

    private static NpgsqlParameter Moment(DateTimeOffset value) =>
        new() { Value = value.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz };
}
