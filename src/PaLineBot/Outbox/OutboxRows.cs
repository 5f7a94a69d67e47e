using Npgsql;
using PaLineBot.Data;

namespace PaLineBot.Outbox;

/// <summary>Puts rows in the outbox: whatever is sent comes this way.</summary>
public static class OutboxRows
{
    /// <summary>Adds rows that anybody may send.</summary>
    internal static async Task AddAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, IReadOnlyCollection<OutboxRow> rows)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        AddTo(batch, rows, leasedUntil: null, leasedBy: null);
        await batch.ExecuteNonQueryAsync();
    }

    /// <summary>Adds the statement for rows, in the order in which they are to be sent, that an instance may keep to itself for a while.</summary>
    internal static void AddTo(NpgsqlBatch batch, IReadOnlyCollection<OutboxRow> rows, DateTimeOffset? leasedUntil, Guid? leasedBy) => batch.Add(
        """
        insert into outbox (id, district_id, lane, kind, recipient, reply_token, reply_until, payload, created_at, due_at, send_until, about, leased_until, leased_by)
        select o.id, o.district_id, o.lane, o.kind, o.recipient, o.reply_token, o.reply_until, o.payload, o.created_at, o.created_at, o.send_until, o.about, $12, $13
        from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::bytea[], $9::timestamptz[], $10::timestamptz[], $11::text[])
             as o(id, district_id, lane, kind, recipient, reply_token, reply_until, payload, created_at, send_until, about)
        """,
        Parameters.Ids(rows.Select(r => r.Id)),
        Parameters.Ints(rows.Select(r => r.DistrictId)),
        Parameters.Texts(rows.Select(r => r.Lane)),
        Parameters.Texts(rows.Select(r => NameOf(r.Kind))),
        Parameters.Texts(rows.Select(r => r.Recipient)),
        Parameters.Texts(rows.Select(r => r.ReplyToken)),
        Parameters.Moments(rows.Select(r => r.ReplyUntil)),
        Parameters.Bytes(rows.Select(r => r.Payload)),
        Parameters.Moments(rows.Select(r => (DateTimeOffset?)r.CreatedAt)),
        Parameters.Moments(rows.Select(r => r.SendUntil)),
        Parameters.Texts(rows.Select(r => r.About)),
        Parameters.Moment(leasedUntil),
        Parameters.Id(leasedBy));

    private static string NameOf(OutboxKind kind) => kind switch
    {
        OutboxKind.Reply => "reply",
        OutboxKind.Push => "push",
        OutboxKind.RichMenu => "rich-menu",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
