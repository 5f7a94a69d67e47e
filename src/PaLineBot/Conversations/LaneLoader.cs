using Npgsql;
using NpgsqlTypes;
using PaLineBot.Agreements;
using PaLineBot.Conversation;
using PaLineBot.Conversation.Facts;
using PaLineBot.Notices;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversations;

/// <summary>Loads the events and everyday facts of many lanes in one round trip.</summary>
public sealed class LaneLoader
{
    /// <summary>Fills these lanes with their waiting events, states, people, agreements with answers, and notices.</summary>
    /// <param name="connection">Open connection.</param>
    /// <param name="transaction">The turn's transaction, which holds the lanes' locks.</param>
    /// <param name="lanes">Lanes.</param>
    /// <param name="now">The moment of the turn.</param>
    /// <param name="fiscalYear">Present fiscal year (Buddhist era).</param>
    /// <param name="cancel">Cancellation.</param>
    public async Task LoadAsync(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        IReadOnlyList<Lane> lanes,
        DateTimeOffset now,
        int fiscalYear,
        CancellationToken cancel)
    {
        var byKey = lanes.ToDictionary(l => (l.District.Id, l.Key));
        (int, string)[] keys = [.. byKey.Keys];
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var sql in (string[])[LaneQueries.Events, LaneQueries.States, LaneQueries.People, LaneQueries.Agreements, LaneQueries.Answers, LaneQueries.Notices])
        {
            batch.BatchCommands.Add(Command(sql, keys, now, fiscalYear));
        }

        await using var reader = await batch.ExecuteReaderAsync(cancel);
        await ReadEventsAsync(reader, byKey, cancel);
        await reader.NextResultAsync(cancel);
        await ReadStatesAsync(reader, byKey, cancel);
        await ReadFactsAsync(reader, byKey, cancel);
    }

    /// <summary>Loads the everyday facts of one user again, after an effect changed them.</summary>
    public async Task ReloadAsync(
        NpgsqlConnection connection, NpgsqlTransaction transaction, Lane lane, string userId, DateTimeOffset now, int fiscalYear, CancellationToken cancel)
    {
        (int, string)[] keys = [(lane.District.Id, userId)];
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var sql in (string[])[LaneQueries.People, LaneQueries.Agreements, LaneQueries.Answers, LaneQueries.Notices])
        {
            batch.BatchCommands.Add(Command(sql, keys, now, fiscalYear));
        }

        lane.Person = null;
        lane.Agreement = null;
        lane.Notices = [];
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        await ReadPeopleAsync(reader, new() { [keys[0]] = lane }, cancel);
        await ReadRestAsync(reader, new() { [keys[0]] = lane }, cancel);
    }

    private static NpgsqlBatchCommand Command(string sql, IReadOnlyList<(int DistrictId, string Lane)> keys, DateTimeOffset now, int fiscalYear)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.Add(new NpgsqlParameter { Value = keys.Select(k => k.DistrictId).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Integer });
        command.Parameters.Add(new NpgsqlParameter { Value = keys.Select(k => k.Lane).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        if (sql.Contains("$3", StringComparison.Ordinal))
        {
            command.Parameters.Add(sql is LaneQueries.Agreements or LaneQueries.Answers
                ? new NpgsqlParameter { Value = fiscalYear, NpgsqlDbType = NpgsqlDbType.Integer }
                : new NpgsqlParameter { Value = now.UtcDateTime, NpgsqlDbType = NpgsqlDbType.TimestampTz });
        }

        return command;
    }

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

    private static async Task ReadFactsAsync(NpgsqlDataReader reader, Dictionary<(int, string), Lane> lanes, CancellationToken cancel)
    {
        await reader.NextResultAsync(cancel);
        await ReadPeopleAsync(reader, lanes, cancel);
        await ReadRestAsync(reader, lanes, cancel);
    }

    private static async Task ReadPeopleAsync(NpgsqlDataReader reader, Dictionary<(int, string), Lane> lanes, CancellationToken cancel)
    {
        while (await reader.ReadAsync(cancel))
        {
            lanes[(reader.GetInt32(0), reader.GetString(1))].Person = new PersonFacts(
                reader.GetInt64(2),
                reader.GetString(3),
                Enum.Parse<Position>(reader.GetString(4)),
                Enum.Parse<AcademicStanding>(reader.GetString(5)),
                reader.GetBoolean(6),
                reader.IsDBNull(7) ? null : reader.GetInt64(7),
                reader.IsDBNull(8) ? null : reader.GetString(8),
                reader.IsDBNull(9) ? null : reader.GetString(9),
                reader.GetBoolean(10),
                (int)reader.GetInt64(11));
        }
    }

    private static async Task ReadRestAsync(NpgsqlDataReader reader, Dictionary<(int, string), Lane> lanes, CancellationToken cancel)
    {
        await reader.NextResultAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            lanes[(reader.GetInt32(0), reader.GetString(1))].Agreement = ReadAgreement(reader);
        }

        await reader.NextResultAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            var lane = lanes[(reader.GetInt32(0), reader.GetString(1))];
            var answer = AnswerJson.Read(reader.GetString(3), reader.GetBoolean(4));
            if (lane.Agreement is { } agreement && answer is not null)
            {
                lane.Agreement = agreement with { Sheet = agreement.Sheet.With(reader.GetString(2), answer) };
            }
        }

        await reader.NextResultAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            var lane = lanes[(reader.GetInt32(0), reader.GetString(1))];
            if (NoticeJson.Read(reader.GetString(3)) is { } notice)
            {
                lane.Notices = [.. lane.Notices, new NoticeFacts(reader.GetInt64(2), notice)];
            }
        }
    }

    private static AgreementFacts ReadAgreement(NpgsqlDataReader reader) => new(
        reader.GetInt64(2),
        reader.GetInt32(3),
        Enum.Parse<AgreementStatus>(reader.GetString(4)),
        AnswerSheet.Empty(new FormRef(reader.GetString(5), reader.GetInt32(6))),
        reader.IsDBNull(7) ? null : RoundRow.Read(reader, 7));
}
