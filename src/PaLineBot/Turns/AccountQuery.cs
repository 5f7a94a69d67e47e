using Npgsql;
using NpgsqlTypes;

namespace PaLineBot.Turns;

/// <summary>
/// Reads facts of many LINE accounts at once, in the round trip that begins each batch of turns; a feature has one for each kind.
/// Its statement takes $1, $2: district ids and LINE user ids, pairwise; $3: the moment; $4: the fiscal year. Rows begin with the pair.
/// </summary>
public abstract class AccountQuery
{
    /// <summary>How many columns name the account before a row's own begin.</summary>
    protected const int AccountColumns = 2;

    protected abstract string Sql { get; }

    /// <summary>Adds what a row says; the first two columns are the account.</summary>
    protected abstract void Take(NpgsqlDataReader row, AccountFacts facts);

    /// <summary>The statement for these accounts.</summary>
    internal NpgsqlBatchCommand For(IReadOnlyCollection<(int DistrictId, string User)> accounts, DateTimeOffset now, int year) => new(Sql)
    {
        Parameters =
        {
            new NpgsqlParameter { Value = accounts.Select(a => a.DistrictId).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Integer },
            new NpgsqlParameter { Value = accounts.Select(a => a.User).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text },
            new NpgsqlParameter<DateTime> { TypedValue = now.UtcDateTime },
            new NpgsqlParameter<int> { TypedValue = year },
        },
    };

    /// <summary>Reads all rows of the result that is open.</summary>
    internal async Task ReadAsync(NpgsqlDataReader reader, Func<(int, string), AccountFacts> of, CancellationToken cancel)
    {
        while (await reader.ReadAsync(cancel))
        {
            Take(reader, of((reader.GetInt32(0), reader.GetString(1))));
        }
    }
}
