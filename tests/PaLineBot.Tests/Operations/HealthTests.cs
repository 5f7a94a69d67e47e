using System.Net;
using Dapper;
using Npgsql;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Operations;

public sealed class HealthTests
{
    [Fact]
    public async Task Health_tells_anybody_whether_the_service_is_there_and_nothing_else()
    {
        await using var world = await World.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(world.Service.Address) };

        Assert.Equal("ok\n", await http.GetStringAsync(new Uri("/health", UriKind.Relative)));
        Assert.Equal("ok\n", await http.GetStringAsync(new Uri("/health/ready", UriKind.Relative)));
        var server = await TestPostgres.ServerAsync();
        await using var connection = new NpgsqlConnection(server.ConnectionString("postgres"));
        var name = new NpgsqlConnectionStringBuilder(world.ConnectionString).Database;
        await connection.ExecuteAsync(
            $"alter database {name} allow_connections false; select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'");
        foreach (var path in new[] { "/health", "/health/ready" })
        {
            await Eventually.HoldsAsync(async () => (await http.GetAsync(new Uri(path, UriKind.Relative))).StatusCode == HttpStatusCode.ServiceUnavailable);
        }
    }

    [Fact]
    public async Task A_service_is_ready_when_a_message_has_gone_its_whole_way_and_that_leaves_nothing_behind()
    {
        await using var world = await World.StartAsync();

        Assert.Contains("The path of a message is warm", world.LogText(), StringComparison.Ordinal);
        foreach (var table in new[] { "inbox", "outbox", "people", "conversations", "audit", "consents" })
        {
            Assert.Equal(0, await world.ScalarAsync<long>($"select count(*) from {table}"));
        }

        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from districts"));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Staff_see_what_waits_by_command()
    {
        await using var world = await World.StartAsync(withService: false);
        await world.ExecuteAsync(
            """
            insert into inbox (district_id, webhook_event_id, lane, occurred_at, received_at, due_at, status)
            select 1, n::text, 'U1', '2026-11-01', '2026-11-01', '2026-11-01', case when n < 4 then 0 else 2 end from generate_series(1, 4) n
            """);
        await using var output = new StringWriter();

        Assert.Equal(0, await PaLineBot.Operations.CommandLine.RunAsync(
            ["inbox", "status", $"--ConnectionStrings:Default={world.ConnectionString}", $"--Data:Folder={world.DataFolder}"], output));

        Assert.Contains("events: 3 wait, 1 failed", output.ToString(), StringComparison.Ordinal);
    }
}
