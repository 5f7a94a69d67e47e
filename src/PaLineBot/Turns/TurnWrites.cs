using Npgsql;
using PaLineBot.Conversation.Effects;
using PaLineBot.Data;
using PaLineBot.Outbox;

namespace PaLineBot.Turns;

/// <summary>What a batch of turns writes, collected and written in one round trip.</summary>
/// <param name="buffers">Effects that are written for all lanes at once.</param>
/// <param name="leaseUntil">Until when this instance keeps the replies to itself.</param>
/// <param name="instance">This instance.</param>
internal sealed class TurnWrites(IReadOnlyList<EffectBuffer> buffers, DateTimeOffset leaseUntil, Guid instance)
{
    private readonly Dictionary<(int District, string Lane), string> states = [];
    private readonly List<long> doneInbox = [];

    /// <summary>Replies, in the order in which they are to be sent.</summary>
    public List<OutboxRow> Outbox { get; } = [];

    /// <summary>The state to keep.</summary>
    public void State(Lane lane, string json) => states[(lane.District.Id, lane.Key)] = json;

    /// <summary>Buffers the effect when it is of such a kind.</summary>
    public bool Takes(Lane lane, Effect effect)
    {
        foreach (var buffer in buffers)
        {
            if (buffer.Takes(effect))
            {
                buffer.Take(lane.District.Id, lane.Facts, effect);
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether effects of such kinds are all there is.</summary>
    public bool AllBuffered(IReadOnlyList<Effect> effects) => effects.All(e => buffers.Any(b => b.Takes(e)));

    /// <summary>A turn was rolled back, with what was buffered since <see cref="FlushAsync"/>.</summary>
    public void Forget()
    {
        foreach (var buffer in buffers)
        {
            buffer.Clear();
        }
    }

    /// <summary>This event is handled.</summary>
    public void Done(long inboxId) => doneInbox.Add(inboxId);

    /// <summary>Writes what is buffered, so that statements of features see it.</summary>
    public async Task FlushAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, DateTimeOffset now)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        MoveBuffers(batch, now);
        if (batch.BatchCommands.Count > 0)
        {
            await batch.ExecuteNonQueryAsync();
        }
    }

    public async Task WriteAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, DateTimeOffset now, CancellationToken cancel)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        AddStates(batch, now);
        MoveBuffers(batch, now);
        if (Outbox.Count > 0)
        {
            OutboxRows.AddTo(batch, Outbox, leaseUntil, instance);
        }

        batch.Add("update inbox set status = 1, body = null, error = null where id = any($1) -- ids claimed by this transaction", Parameters.Longs(doneInbox));
        await batch.ExecuteNonQueryAsync(cancel);
    }

    private void MoveBuffers(NpgsqlBatch batch, DateTimeOffset now)
    {
        foreach (var buffer in buffers)
        {
            buffer.MoveTo(batch, now);
        }
    }

    private void AddStates(NpgsqlBatch batch, DateTimeOffset now)
    {
        if (states.Count > 0)
        {
            batch.Add(
                """
                insert into conversations (district_id, lane, state, updated_at)
                select s.*, $4 from unnest($1::int[], $2::text[], $3::text[]) as s
                on conflict (district_id, lane) do update set state = excluded.state, updated_at = excluded.updated_at
                """,
                Parameters.Ints(states.Keys.Select(k => k.District)),
                Parameters.Texts(states.Keys.Select(k => k.Lane)),
                Parameters.Texts(states.Values),
                Parameters.Moment(now));
        }
    }
}
