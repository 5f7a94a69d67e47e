using Npgsql;
using NpgsqlTypes;
using PaLineBot.Conversation;
using PaLineBot.Rules.Calendar;

namespace PaLineBot.Turns;

/// <summary>Loads the events, states and everyday facts of many lanes in one round trip.</summary>
/// <param name="accounts">What features know of accounts.</param>
public sealed class LaneLoader(AccountReader accounts)
{
    /// <summary>Fills these lanes with their waiting events, states and facts; the transaction holds their locks.</summary>
    internal async Task LoadAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, IReadOnlyList<Lane> lanes, DateTimeOffset now, CancellationToken cancel)
    {
        var byKey = lanes.ToDictionary(l => (l.District.Id, l.Key));
        await using var batch = new NpgsqlBatch(connection, transaction);
        batch.BatchCommands.Add(Command(LaneQueries.Events, byKey.Keys, now));
        batch.BatchCommands.Add(Command(LaneQueries.States, byKey.Keys, now));
        var year = FiscalYear.Of(now).Label;
        accounts.AddTo(batch, byKey.Keys, now, year);
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        await ReadEventsAsync(reader, byKey, cancel);
        await reader.NextResultAsync(cancel);
        await ReadStatesAsync(reader, byKey, cancel);
        await reader.NextResultAsync(cancel);
        await accounts.ReadAsync(reader, key => byKey[key].Facts, cancel);
        foreach (var lane in lanes)
        {
            lane.FactsYear = year;
        }
    }

    private static NpgsqlBatchCommand Command(string sql, IReadOnlyCollection<(int DistrictId, string Lane)> keys, DateTimeOffset now) => new(sql)
    {
        Parameters =
        {
            new NpgsqlParameter { Value = keys.Select(k => k.DistrictId).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Integer },
            new NpgsqlParameter { Value = keys.Select(k => k.Lane).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text },
            new NpgsqlParameter<DateTime> { TypedValue = now.UtcDateTime },
        },
    };

    private static async Task ReadEventsAsync(NpgsqlDataReader reader, Dictionary<(int, string), Lane> lanes, CancellationToken cancel)
    {
        while (await reader.ReadAsync(cancel))
        {
            if (lanes.TryGetValue((reader.GetInt32(0), reader.GetString(1)), out var lane))
            {
                lane.Events.Add(new PendingEvent(
                    reader.GetInt64(2),
                    reader.GetFieldValue<DateTimeOffset>(3),
                    reader.GetFieldValue<DateTimeOffset>(4),
                    reader.IsDBNull(5) ? [] : reader.GetFieldValue<byte[]>(5)));
            }
        }
    }

    private static async Task ReadStatesAsync(NpgsqlDataReader reader, Dictionary<(int, string), Lane> lanes, CancellationToken cancel)
    {
        while (await reader.ReadAsync(cancel))
        {
            var lane = lanes[(reader.GetInt32(0), reader.GetString(1))];
            lane.StoredState = reader.GetString(2);
            lane.State = ConversationState.FromJson(lane.StoredState);
        }
    }
}
