using System.Net;
using Dapper;
using Npgsql;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Operations;

public sealed class HealthTests
{
    [Fact]
    public async Task Health_says_how_much_waits()
    {
        await using var world = await World.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(world.Service.Address) };

        Assert.Contains("\"inboxWaiting\":0", await http.GetStringAsync(new Uri("/health", UriKind.Relative)), StringComparison.Ordinal);
        var server = await TestPostgres.ServerAsync();
        await using var connection = new NpgsqlConnection(server.ConnectionString("postgres"));
        var name = new NpgsqlConnectionStringBuilder(world.ConnectionString).Database;
        await connection.ExecuteAsync(
            $"alter database {name} allow_connections false; select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'");
        await Eventually.HoldsAsync(async () => (await http.GetAsync(new Uri("/health", UriKind.Relative))).StatusCode == HttpStatusCode.ServiceUnavailable);
    }
}
