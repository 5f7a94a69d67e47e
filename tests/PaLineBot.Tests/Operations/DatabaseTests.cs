using Dapper;
using Npgsql;
using PaLineBot.Data;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Operations;

public sealed class DatabaseTests
{
    [Fact]
    public async Task Migrations_run_once_however_many_instances_start_together()
    {
        var server = await TestPostgres.ServerAsync();
        await using (var connection = new NpgsqlConnection(server.ConnectionString("postgres")))
        {
            await connection.ExecuteAsync($"create database fresh_{Environment.ProcessId} template template0");
        }

        await using var database = NpgsqlDataSource.Create(server.ConnectionString($"fresh_{Environment.ProcessId}"));
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => Migrator.MigrateAsync(database, TimeProvider.System)));
        var first = await AppliedAsync(database);
        await Migrator.MigrateAsync(database, TimeProvider.System);

        Assert.Contains("0001", first, StringComparison.Ordinal);
        Assert.Equal(first, await AppliedAsync(database));
    }

    [Fact]
    public async Task The_private_server_starts_keeps_its_data_and_stops()
    {
        var folder = Directory.CreateTempSubdirectory("paline-server-").FullName;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.OtherExecute | UnixFileMode.OtherRead);
        }

        string connectionString;
        await using (var first = await EmbeddedPostgres.StartAsync(folder))
        {
            connectionString = first.ConnectionString() + ";Pooling=false";
            await using var second = await EmbeddedPostgres.StartAsync(folder);
            await RunAsync(second.ConnectionString() + ";Pooling=false", "create table kept (x int); insert into kept values (42)");
        }

        await Assert.ThrowsAnyAsync<NpgsqlException>(() => RunAsync(connectionString, "select 1"));
        await using (await EmbeddedPostgres.StartAsync(folder))
        {
            await RunAsync(connectionString, "select 1 / (select count(*) from kept where x = 42)");
        }

        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_audit_cannot_be_changed()
    {
        await using var world = await World.StartAsync(withService: false);
        await world.ExecuteAsync("insert into audit (district_id, at, action, subject) select id, now(), 'a', 'b' from districts");
        await Assert.ThrowsAsync<PostgresException>(() => world.ExecuteAsync("update audit set action = 'c'"));
        await Assert.ThrowsAsync<PostgresException>(() => world.ExecuteAsync("delete from audit"));
    }

    private static async Task RunAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.ExecuteAsync(sql);
    }

    private static async Task<string?> AppliedAsync(NpgsqlDataSource database)
    {
        await using var connection = await database.OpenConnectionAsync();
        return await connection.ExecuteScalarAsync<string>("select string_agg(name || applied_at, ' ' order by name) from schema_migrations");
    }
}
