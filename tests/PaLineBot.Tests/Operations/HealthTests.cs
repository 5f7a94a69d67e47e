using System.Net;
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
        await world.ExecuteAsync("alter database " + new Npgsql.NpgsqlConnectionStringBuilder(world.ConnectionString).Database + " allow_connections false");
        await world.ExecuteAsync("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        await Eventually.HoldsAsync(async () => (await http.GetAsync(new Uri("/health", UriKind.Relative))).StatusCode == HttpStatusCode.ServiceUnavailable);
    }
}
