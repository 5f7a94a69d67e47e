using Npgsql;

namespace PaLineBot.Data;

/// <summary>Reads a row column by column, each once, in the order in which the statement names them.</summary>
internal sealed class RowReader(NpgsqlDataReader row, int from = 0)
{
    private int next = from;

    public bool NextIsNull => row.IsDBNull(next);

    public int Int() => row.GetInt32(next++);

    public long Long() => row.GetInt64(next++);

    public bool Flag() => row.GetBoolean(next++);

    public string Text() => row.GetString(next++);

    public DateTimeOffset Moment() => row.GetFieldValue<DateTimeOffset>(next++);

    public T Name<T>()
        where T : struct, Enum => Enum.Parse<T>(Text());

    public long? LongOrNull() => IsSkipped() ? null : Long();

    public string? TextOrNull() => IsSkipped() ? null : Text();

    public DateTimeOffset? MomentOrNull() => IsSkipped() ? null : Moment();

    public T? NameOrNull<T>()
        where T : struct, Enum => IsSkipped() ? null : Name<T>();

    /// <summary>Passes over columns that are not wanted.</summary>
    public void Skip(int columns) => next += columns;

    private bool IsSkipped()
    {
        if (!NextIsNull)
        {
            return false;
        }

        next++;
        return true;
    }
}
