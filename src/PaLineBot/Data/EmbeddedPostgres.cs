using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Npgsql;
using PaLineBot.Hosting;

namespace PaLineBot.Data;

/// <summary>
/// A private PostgreSQL in a folder, reached through a Unix socket only: no port can be busy and nobody else can connect.
/// Used when no <c>ConnectionStrings:Default</c> is configured, by tests and by benchmarks.
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    private readonly string bin;
    private readonly string dataFolder;
    private readonly string socketFolder;
    private readonly bool durable;
    private bool startedHere;

    private EmbeddedPostgres(string bin, string folder, bool durable)
    {
        this.bin = bin;
        this.durable = durable;
        dataFolder = Path.Combine(folder, "postgres");
        socketFolder = SocketFolderOf(dataFolder);
    }

    /// <summary>Where the socket of a cluster is: in the temporary folder, since its path must be short.</summary>
    public static string SocketFolderOf(string dataFolder) =>
        Path.Combine(Path.GetTempPath(), $"paline-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(dataFolder)))[..12]}");

    /// <summary>Connection string of a database in this server.</summary>
    public string ConnectionString(string database = "paline") =>
        $"Host={socketFolder};Username=paline;Database={database};Maximum Pool Size=40;Max Auto Prepare=60";

    /// <summary>The socket folder, for <c>psql -h</c> and <c>pgbench -h</c>.</summary>
    public string SocketFolder => socketFolder;

    /// <summary>The folder with the PostgreSQL programs.</summary>
    public string BinFolder => bin;

    /// <summary>Makes the cluster when missing, starts it when not running, and makes database <c>paline</c>.</summary>
    /// <param name="folder">Data folder; the cluster goes to its sub-folder <c>postgres</c>.</param>
    /// <param name="durable">False turns fsync off: for tests only.</param>
    /// <exception cref="InvalidOperationException">PostgreSQL is not installed or did not start; the message says what to do.</exception>
    public static async Task<EmbeddedPostgres> StartAsync(string folder, bool durable = true)
    {
        var server = new EmbeddedPostgres(FindBin(), Path.GetFullPath(folder), durable);
        await server.StartAsync();
        return server;
    }

    /// <summary>Stops the server at once, as a crash would (<c>pg_ctl -m immediate</c>), and starts it again.</summary>
    public async Task CrashAndRestartAsync()
    {
        await RunAsync("pg_ctl", "-D", dataFolder, "-m", "immediate", "-w", "stop");
        await LaunchAsync();
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (startedHere)
        {
            // Without durability there is nothing worth a checkpoint.
            await RunAsync("pg_ctl", "-D", dataFolder, "-m", durable ? "fast" : "immediate", "-w", "stop");
        }
    }

    private static string FindBin()
    {
        var fromPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
            .FirstOrDefault(p => File.Exists(Path.Combine(p, "initdb")) && File.Exists(Path.Combine(p, "postgres")));
        if (fromPath is not null)
        {
            return fromPath;
        }

        const string debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(debian) ? Directory.GetDirectories(debian) : [];
        return versions
            .Where(v => File.Exists(Path.Combine(v, "bin", "initdb")))
            .OrderByDescending(v => int.TryParse(Path.GetFileName(v), out var n) ? n : 0)
            .Select(v => Path.Combine(v, "bin"))
            .FirstOrDefault()
            ?? throw new InvalidOperationException(
                "PostgreSQL is not installed: install the package 'postgresql', or set ConnectionStrings:Default to a server of your own.");
    }

    private async Task StartAsync()
    {
        MakePrivateFolder(Path.GetDirectoryName(dataFolder)!, owned: false);
        MakePrivateFolder(dataFolder, owned: true);
        MakePrivateFolder(socketFolder, owned: true);
        if (!File.Exists(Path.Combine(dataFolder, "PG_VERSION")))
        {
            await RunOrThrowAsync("initdb", "-D", dataFolder, "-U", "paline", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-instructions");
        }

        if (await RunAsync("pg_ctl", "-D", dataFolder, "status") != 0)
        {
            await LaunchAsync();
            startedHere = true;
        }

        await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        if (!await connection.ExecuteScalarAsync<bool>("select exists (select 1 from pg_database where datname = 'paline')"))
        {
            await connection.ExecuteAsync("create database paline");
        }
    }

    private Task LaunchAsync()
    {
        var settings = $"-c listen_addresses='' -c unix_socket_directories='{socketFolder}' -c unix_socket_permissions=0700 "
            + "-c shared_buffers=256MB -c max_connections=200 -c max_wal_size=2GB"
            + (durable ? "" : " -c fsync=off -c full_page_writes=off -c synchronous_commit=off");
        return RunOrThrowAsync("pg_ctl", "-D", dataFolder, "-l", Path.Combine(dataFolder, "server.log"), "-w", "-t", "60", "-o", settings, "start");
    }

    private static void MakePrivateFolder(string folder, bool owned)
    {
        // A name in the temporary folder can be foreseen: whoever laid a link there would choose where the socket is.
        if (owned && new DirectoryInfo(folder).LinkTarget is { } target)
        {
            throw new InvalidOperationException($"{folder} is a link to {target}, which somebody else may have laid: remove it, then start again.");
        }

        if (!owned || OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }

        PrivateFiles.Folder(folder);
        if (Environment.UserName == "root")
        {
            using var chown = Process.Start("chown", ["-h", "postgres:postgres", folder]);
            chown.WaitForExit();
        }
    }

    private async Task RunOrThrowAsync(string program, params string[] arguments)
    {
        var code = await RunAsync(program, arguments);
        if (code != 0)
        {
            throw new InvalidOperationException(
                $"{program} ended with {code} for the private PostgreSQL in {dataFolder}; see server.log there. "
                + "When run as root, user postgres must be able to reach that folder: set PALINE_DATA to one it can.");
        }
    }

    private async Task<int> RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        if (Environment.UserName == "root")
        {
            start.FileName = "setpriv";
            foreach (var argument in (string[])["--reuid=postgres", "--regid=postgres", "--init-groups", Path.Combine(bin, program)])
            {
                start.ArgumentList.Add(argument);
            }
        }
        else
        {
            start.FileName = Path.Combine(bin, program);
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        // pg_ctl start leaves the server holding our pipes; reading to the end would wait for ever.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (!process.WaitForExit(50))
        {
            await Task.Yield();
        }

        return process.ExitCode;
    }
}
