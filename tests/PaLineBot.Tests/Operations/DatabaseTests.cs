using Dapper;
using Microsoft.Extensions.DependencyInjection;
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
    public async Task A_link_that_somebody_laid_where_the_socket_goes_is_not_followed()
    {
        var (folder, elsewhere) = (Directory.CreateTempSubdirectory("paline-socket-"), Directory.CreateTempSubdirectory("paline-elsewhere-"));
        var socket = EmbeddedPostgres.SocketFolderOf(Path.Combine(folder.FullName, "postgres"));
        Directory.CreateSymbolicLink(socket, elsewhere.FullName);
        try
        {
            var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => EmbeddedPostgres.StartAsync(folder.FullName, durable: false));

            Assert.Contains("is a link", refused.Message, StringComparison.Ordinal);
            Assert.Empty(elsewhere.GetFileSystemInfos());
        }
        finally
        {
            Directory.Delete(socket);
            elsewhere.Delete(recursive: true);
            folder.Delete(recursive: true);
        }
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
    public async Task A_transaction_that_does_nothing_is_ended_by_the_server_on_connections_of_pages_and_of_messages()
    {
        await using var world = await World.StartWithAsync(("Database:IdleInTransactionSeconds", "77"));
        var services = world.Service.Services;
        foreach (var database in new[] { services.GetRequiredService<NpgsqlDataSource>(), services.GetRequiredService<MessageDatabase>().Source })
        {
            await using var connection = await database.OpenConnectionAsync();
            Assert.Equal("77s", await connection.ExecuteScalarAsync<string>("show idle_in_transaction_session_timeout"));
        }
    }

    [Fact]
    public async Task The_audit_cannot_be_changed()
    {
        await using var world = await World.StartAsync(withService: false);
        await world.ExecuteAsync("insert into audit (district_id, at, action, subject) select id, now(), 'a', 'b' from districts");
        await Assert.ThrowsAsync<PostgresException>(() => world.ExecuteAsync("update audit set action = 'c'"));
        await Assert.ThrowsAsync<PostgresException>(() => world.ExecuteAsync("delete from audit"));
        await Assert.ThrowsAsync<PostgresException>(() => world.ExecuteAsync("truncate audit"));
        await Assert.ThrowsAsync<PostgresException>(() => world.ExecuteAsync("truncate districts cascade"));
    }

    [Fact]
    public async Task Of_two_directors_in_force_the_newest_stays_and_who_left_has_no_way_back()
    {
        var server = await TestPostgres.ServerAsync();
        await using (var connection = new NpgsqlConnection(server.ConnectionString("postgres")))
        {
            await connection.ExecuteAsync($"create database before_{Environment.ProcessId} template template0");
        }

        var before = server.ConnectionString($"before_{Environment.ProcessId}");
        await RunAsync(before, "create table schema_migrations (name text primary key, applied_at timestamptz not null default now())");
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf("src/PaLineBot/Data/Migrations"), "*.sql").Order(StringComparer.Ordinal)
                     .Where(f => string.CompareOrdinal(Path.GetFileName(f), "0007") < 0))
        {
            await RunAsync(before, await File.ReadAllTextAsync(file));
            await RunAsync(before, $"insert into schema_migrations values ('{Path.GetFileName(file)}', now())");
        }

        await RunAsync(
            before,
            """
            insert into districts (key, name, short_name, channel_id, channel_secret, created_at) values ('demo', 'd', 'd', '1', 'x', now());
            insert into schools (district_id, code, name) select 1, code, code from unnest(array['10010001', '10010002']) code;
            insert into people (district_id, school_id, full_name, position, standing, line_user_id, created_at, left_at) values
                (1, 1, 'former', 'SchoolDirector', 'None', 'U1', '2026-01-01', null), (1, 1, 'newest', 'SchoolDirector', 'None', 'U2', '2026-06-01', null),
                (1, 2, 'elsewhere', 'SchoolDirector', 'None', 'U3', '2026-01-01', null), (1, 1, 'long gone', 'Teacher', 'None', 'U4', '2026-01-01', '2026-02-01'),
                (1, null, 'chief', 'DistrictDirector', 'None', 'U5', '2026-01-01', null), (1, null, 'new chief', 'DistrictDirector', 'None', 'U6', '2026-01-02', null);
            insert into acting_superiors (district_id, scope, person_id, from_at) values (1, 'above', 4, '2026-01-02');
            insert into join_codes (district_id, code_hash, person_id, issued_at, expires_at)
            select 1, sha256(convert_to('CODE234' || p, 'UTF8')), p, now(), '2100-01-01' from unnest(array[1, 2, 4]) p;
            """);
        await using var database = NpgsqlDataSource.Create(before + ";Pooling=false");
        await Migrator.MigrateAsync(database, TimeProvider.System);

        async Task<string?> ReadAsync(string sql)
        {
            await using var connection = await database.OpenConnectionAsync();
            return await connection.ExecuteScalarAsync<string>(sql);
        }

        Assert.Equal("newest,elsewhere,new chief", await ReadAsync("select string_agg(full_name, ',' order by id) from people where left_at is null"));
        Assert.Equal("2026-06-01", await ReadAsync("select left_at::date::text from people where full_name = 'former'"));
        Assert.Equal("U2 U3 U6", await ReadAsync("select string_agg(line_user_id, ' ' order by id) from people"));
        Assert.Equal("2", await ReadAsync("select string_agg(person_id::text, ' ') from join_codes where voided_at is null"));
        Assert.Equal("0 2", await ReadAsync(
            "select (select count(*) from acting_superiors where until_at is null) || ' ' || (select count(*) from audit where action = 'person.left')"));
        await Assert.ThrowsAsync<PostgresException>(() => RunAsync(before, "update people set left_at = null where full_name = 'former'"));
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
