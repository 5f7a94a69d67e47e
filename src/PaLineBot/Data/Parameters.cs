using Npgsql;
using NpgsqlTypes;

namespace PaLineBot.Data;

/// <summary>Parameters of statements that write many rows at once.</summary>
internal static class Parameters
{
    public static NpgsqlParameter Ints(IEnumerable<int> values) => Array(values.ToArray(), NpgsqlDbType.Integer);

    public static NpgsqlParameter Longs(IEnumerable<long> values) => Array(values.ToArray(), NpgsqlDbType.Bigint);

    public static NpgsqlParameter Texts(IEnumerable<string?> values) => Array(values.ToArray(), NpgsqlDbType.Text);

    public static NpgsqlParameter Booleans(IEnumerable<bool> values) => Array(values.ToArray(), NpgsqlDbType.Boolean);

    public static NpgsqlParameter Ids(IEnumerable<Guid> values) => Array(values.ToArray(), NpgsqlDbType.Uuid);

    public static NpgsqlParameter Bytes(IEnumerable<byte[]?> values) => Array(values.ToArray(), NpgsqlDbType.Bytea);

    public static NpgsqlParameter Moments(IEnumerable<DateTimeOffset?> values) => Array(values.Select(v => v?.UtcDateTime).ToArray(), NpgsqlDbType.TimestampTz);

    public static NpgsqlParameter Moment(DateTimeOffset value) => new NpgsqlParameter<DateTime> { TypedValue = value.UtcDateTime };

    public static NpgsqlParameter Moment(DateTimeOffset? value) => new() { Value = (object?)value?.UtcDateTime ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.TimestampTz };

    public static NpgsqlParameter Id(Guid? value) => new() { Value = (object?)value ?? DBNull.Value, NpgsqlDbType = NpgsqlDbType.Uuid };

    public static void Add(this NpgsqlBatch batch, string sql, params NpgsqlParameter[] parameters)
    {
        var command = new NpgsqlBatchCommand(sql);
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }

        batch.BatchCommands.Add(command);
    }

    private static NpgsqlParameter Array(Array values, NpgsqlDbType type) => new() { Value = values, NpgsqlDbType = NpgsqlDbType.Array | type };
}
