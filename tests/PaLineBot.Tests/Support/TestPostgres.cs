using Dapper;
using Npgsql;
using PaLineBot.Data;

namespace PaLineBot.Tests.Support;

/// <summary>One private PostgreSQL for the whole run (without fsync); each test has its own copy of a migrated template database.</summary>
public static class TestPostgres
{
    private static readonly Lazy<Task<EmbeddedPostgres>> Server = new(StartAsync);
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

    private static async Task<EmbeddedPostgres> StartAsync()
    {
        var folder = Path.Combine(Path.GetTempPath(), $"paline-tests-{Environment.ProcessId}");
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.OtherExecute | UnixFileMode.OtherRead);
        }

        var server = await EmbeddedPostgres.StartAsync(folder, durable: false);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(server, folder);
        await using var connection = new NpgsqlConnection(server.ConnectionString("postgres"));
        await connection.ExecuteAsync("create database paline_template");
        await using var template = NpgsqlDataSource.Create(server.ConnectionString("paline_template") + ";Pooling=false");
        await Migrator.MigrateAsync(template);
        return server;
    }

    private static void Stop(EmbeddedPostgres server, string folder)
    {
        server.DisposeAsync().AsTask().GetAwaiter().GetResult();
        Directory.Delete(folder, recursive: true);
    }
}
