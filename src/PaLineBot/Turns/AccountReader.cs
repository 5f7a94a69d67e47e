using Npgsql;
using PaLineBot.Data;

namespace PaLineBot.Turns;

/// <summary>Runs the queries of accounts, in their order: an agreement's answers after the agreement.</summary>
/// <param name="queries">Those of all features.</param>
public sealed class AccountReader(IEnumerable<AccountQuery> queries)
{
    private readonly AccountQuery[] all = [.. queries];

    /// <summary>Adds the statements for these accounts, as they stand now and in a fiscal year.</summary>
    internal void AddTo(NpgsqlBatch batch, IReadOnlyCollection<(int, string)> accounts, DateTimeOffset now, int year)
    {
        foreach (var query in all)
        {
            batch.BatchCommands.Add(query.For(accounts, now, year));
        }
    }

    /// <summary>Reads their results; the reader stands on the first of them.</summary>
    internal async Task ReadAsync(NpgsqlDataReader reader, Func<(int, string), AccountFacts> of, CancellationToken cancel)
    {
        foreach (var query in all)
        {
            await query.ReadAsync(reader, of, cancel);
            await reader.NextResultAsync(cancel);
        }
    }

    /// <summary>A reader with some of them.</summary>
    public static AccountReader Of(params AccountQuery[] some) => new(some);

    /// <summary>Reads one account as it stands now, in the fiscal year of the work.</summary>
    public async Task<AccountFacts> OneAsync(Work work, string user, CancellationToken cancel)
    {
        var facts = new AccountFacts();
        await using var batch = new NpgsqlBatch(work.Connection, work.Transaction);
        AddTo(batch, [(work.District.Id, user)], work.Now, work.Year);
        await using var reader = await batch.ExecuteReaderAsync(cancel);
        await ReadAsync(reader, _ => facts, cancel);
        return facts;
    }
}
