using Npgsql;
using NpgsqlTypes;

namespace PaLineBot.Inbox;

/// <summary>Inbox events as columns, for one multi-row insert.</summary>
/// <param name="capacity">Number of events.</param>
internal sealed class InboxColumns(int capacity)
{
    /// <summary>One statement for any number of rows; a known event id is passed over.</summary>
    public const string Insert =
        """
        insert into inbox (district_id, webhook_event_id, lane, message_id, occurred_at, body, received_at, due_at)
        select e.*, $7, $7
        from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::bytea[]) as e
        on conflict (district_id, webhook_event_id) do nothing
        """;

    private readonly List<int> districts = new(capacity);
    private readonly List<string> eventIds = new(capacity);
    private readonly List<string> lanes = new(capacity);
    private readonly List<string?> messageIds = new(capacity);
    private readonly List<DateTime> occurredAt = new(capacity);
    private readonly List<byte[]> bodies = new(capacity);

    /// <summary>Adds one row.</summary>
    public void Add(InboxEvent e)
    {
        districts.Add(e.DistrictId);
        eventIds.Add(e.WebhookEventId);
        lanes.Add(e.Lane);
        messageIds.Add(e.MessageId);
        occurredAt.Add(e.OccurredAt.UtcDateTime);
        bodies.Add(e.Body);
    }

    /// <summary>Binds the columns as the parameters of <see cref="Insert"/>.</summary>
    public void Bind(NpgsqlCommand command, DateTimeOffset now)
    {
        void Add(object value, NpgsqlDbType type) =>
            command.Parameters.Add(new NpgsqlParameter { Value = value, NpgsqlDbType = type });

        Add(districts, NpgsqlDbType.Array | NpgsqlDbType.Integer);
        Add(eventIds, NpgsqlDbType.Array | NpgsqlDbType.Text);
        Add(lanes, NpgsqlDbType.Array | NpgsqlDbType.Text);
        Add(messageIds, NpgsqlDbType.Array | NpgsqlDbType.Text);
        Add(occurredAt, NpgsqlDbType.Array | NpgsqlDbType.TimestampTz);
        Add(bodies, NpgsqlDbType.Array | NpgsqlDbType.Bytea);
        Add(now.UtcDateTime, NpgsqlDbType.TimestampTz);
    }
}
