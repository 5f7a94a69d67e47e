using Dapper;
using Npgsql;

namespace PaLineBot.Benchmarks.Support;

/// <summary>A database and the scripts of <c>Sql/</c> that fit its schema: those of the release that made it.</summary>
internal sealed class BenchDatabase(string connectionString, string root) : IAsyncDisposable
{
    private readonly NpgsqlDataSource database = NpgsqlDataSource.Create(connectionString + ";Command Timeout=120");

    /// <summary>The database.</summary>
    public NpgsqlDataSource Source => database;

    /// <summary>Connection string.</summary>
    public string ConnectionString => connectionString;

    /// <summary>Runs a script.</summary>
    public async Task RunAsync(string script, object? parameters = null) =>
        await ExecuteAsync(await File.ReadAllTextAsync(Path.Combine(root, "tests/PaLineBot.Benchmarks/Sql", script)), parameters);

    /// <summary>Runs statements; up to two minutes.</summary>
    public async Task ExecuteAsync(string sql, object? parameters = null)
    {
        await using var connection = await database.OpenConnectionAsync();
        await connection.ExecuteAsync(sql, parameters, commandTimeout: 120);
    }

    /// <summary>The only value.</summary>
    public async Task<T?> ScalarAsync<T>(string sql, object? parameters = null)
    {
        await using var connection = await database.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<T>(sql, parameters);
    }

    /// <summary>Waits until nothing waits in the inbox or the outbox.</summary>
    public async Task IsQuietAsync(int seconds)
    {
        const string waits =
            "select (select count(*) from inbox where status = 0) || ' events in ' || (select count(distinct lane) from inbox where status = 0) || ' chats and ' "
            + "|| (select count(*) from outbox where status = 0) || ' messages'";
        const string waiting = "select (select count(*) from inbox where status = 0) + (select count(*) from outbox where status = 0)";
        for (var tries = 0; await ScalarAsync<long>(waiting) > 0; tries++)
        {
            if (tries > seconds * 10)
            {
                throw new TimeoutException($"{await ScalarAsync<string>(waits)} still wait after {seconds} s");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        }
    }

    /// <summary>Leaves nothing for the server to do later: statistics, dead rows, checkpoint.</summary>
    public async Task SettleAsync()
    {
        await ExecuteAsync("vacuum analyze");
        await ExecuteAsync("checkpoint;\n");
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => database.DisposeAsync();
}
