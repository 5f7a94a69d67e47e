using Dapper;
using Npgsql;
using PaLineBot.Data;
using PaLineBot.Jobs;

[assembly: Xunit.AssemblyFixture(typeof(PaLineBot.Tests.Support.TestPostgresEnd))]

namespace PaLineBot.Tests.Support;

/// <summary>One private PostgreSQL for the whole run (without fsync); each test has its own copy of a migrated template database.</summary>
public static class TestPostgres
{
    private static readonly Lazy<Task<EmbeddedPostgres>> Server = new(StartAsync);
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), $"paline-tests-{Environment.ProcessId}");
    private static int databases;

    /// <summary>The shared server.</summary>
    public static Task<EmbeddedPostgres> ServerAsync() => Server.Value;

    /// <summary>A fresh migrated database.</summary>
    /// <returns>Its connection string.</returns>
    public static async Task<string> NewDatabaseAsync()
    {
        var server = await Server.Value;
        var name = $"test_{Environment.ProcessId}_{Interlocked.Increment(ref databases)}";
        await using var connection = new NpgsqlConnection(server.ConnectionString("postgres"));
        await connection.ExecuteAsync($"create database {name} template paline_template");
        return server.ConnectionString(name);
    }

    /// <summary>A database made of a dump.</summary>
    /// <returns>Its connection string.</returns>
    public static async Task<string> NewDatabaseAsync(string dump)
    {
        var server = await Server.Value;
        var name = $"test_{Environment.ProcessId}_{Interlocked.Increment(ref databases)}";
        await using (var connection = new NpgsqlConnection(server.ConnectionString("postgres")))
        {
            await connection.ExecuteAsync($"create database {name}");
        }

        await using var made = new NpgsqlConnection(server.ConnectionString(name) + ";Pooling=false");
        await made.ExecuteAsync(dump);
        return server.ConnectionString(name);
    }

    /// <summary>Removes a database that a test is done with, when it is one of ours.</summary>
    public static async Task DropAsync(string connectionString)
    {
        var name = new NpgsqlConnectionStringBuilder(connectionString).Database!;
        if (name.StartsWith("test_", StringComparison.Ordinal))
        {
            await using var connection = new NpgsqlConnection((await Server.Value).ConnectionString("postgres"));
            await connection.ExecuteAsync($"drop database if exists {name} with (force)");
        }
    }

    private static async Task<EmbeddedPostgres> StartAsync()
    {
        var folder = Folder;
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.OtherExecute | UnixFileMode.OtherRead);
        }

        var server = await EmbeddedPostgres.StartAsync(folder, durable: false);
        await using var connection = new NpgsqlConnection(server.ConnectionString("postgres"));
        await connection.ExecuteAsync("create database paline_template");
        await using var template = NpgsqlDataSource.Create(server.ConnectionString("paline_template") + ";Pooling=false");
        await Migrator.MigrateAsync(template, TimeProvider.System);

        // Hangfire makes its tables itself, here once for all tests.
        JobStore.Open(template);
        return server;
    }

    /// <summary>Stops the server, if any test started it, and removes its files.</summary>
    internal static async Task StopAsync()
    {
        if (Server.IsValueCreated)
        {
            await (await Server.Value).DisposeAsync();
            Directory.Delete(Folder, recursive: true);
        }
    }
}
