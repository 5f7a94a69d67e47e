using Npgsql;
using PaLineBot.Data;
using PaLineBot.LineSimulator;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.Benchmarks.Support;

/// <summary>
/// What every benchmark stands on: a PostgreSQL of its own that writes to disk as in production, LINE (the simulator, in the
/// process of the load generator), and the service as a process of its own, all on free ports and in a folder that is deleted.
/// </summary>
internal sealed class Stage : IAsyncDisposable
{
    /// <summary>Key of the demo district and of its channel.</summary>
    public const string District = "demo";

    private readonly List<ServiceProcess> services = [];

    private Stage(string root, string folder, EmbeddedPostgres postgres, SimulatorApp line)
    {
        (Root, Folder, Postgres, Line) = (root, folder, postgres, line);
        Http = new HttpClient { BaseAddress = new Uri(line.Address) };
    }

    /// <summary>The repository.</summary>
    public string Root { get; }

    /// <summary>Where everything is kept while the benchmark runs.</summary>
    public string Folder { get; }

    /// <summary>The database server.</summary>
    public EmbeddedPostgres Postgres { get; }

    /// <summary>LINE.</summary>
    public SimulatorApp Line { get; }

    /// <summary>LINE's control API.</summary>
    public HttpClient Http { get; }

    /// <summary>The district's channel at LINE.</summary>
    public Channel Channel => Line.Platform.Channel(District);

    /// <summary>The first service: LINE posts to it.</summary>
    public ServiceProcess Service => services[0];

    /// <summary>The first service's database.</summary>
    public BenchDatabase Database => Service.Database;

    /// <summary>Starts PostgreSQL and LINE, then the service with the demo district.</summary>
    public static async Task<Stage> StartAsync(string root)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"paline-bench-{Environment.ProcessId}");
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.OtherExecute | UnixFileMode.OtherRead);
        }

        var postgres = await EmbeddedPostgres.StartAsync(folder, durable: true);
        var stage = new Stage(root, folder, postgres, await SimulatorApp.StartAsync(Simulator));
        AppDomain.CurrentDomain.ProcessExit += (_, _) => stage.DisposeAsync().AsTask().GetAwaiter().GetResult();
        var service = await stage.AddServiceAsync("paline");
        await DemoChannel.AddAsync(stage.Http, root, $"http://127.0.0.1:{service.Port}{ServiceProcess.WebhookPath}");
        Say.Line("PostgreSQL, LINE and the service are up");
        return stage;
    }

    /// <summary>Starts a service on a database of this server, which is made when missing.</summary>
    public async Task<ServiceProcess> AddServiceAsync(string database)
    {
        if (database != "paline")
        {
            await CreateAsync($"create database {database}");
        }

        services.Add(await ServiceProcess.StartAsync(Root, Folder, Postgres.ConnectionString(database), Line.Address));
        return services[^1];
    }

    /// <summary>Starts the service of another release, with a database and a folder of its own.</summary>
    public async Task<ServiceProcess> AddReleaseAsync(string root)
    {
        await CreateAsync("create database former");
        var folder = Directory.CreateDirectory(Path.Combine(Folder, "former")).FullName;
        services.Add(await ServiceProcess.StartAsync(root, folder, Postgres.ConnectionString("former"), Line.Address));
        return services[^1];
    }

    /// <summary>Copies the first service's database as it stands, for something that no service may touch; the service is started anew.</summary>
    public async Task CopyDatabaseAsync(string copy)
    {
        await Service.DisposeAsync();
        await CreateAsync($"create database {copy} template paline");
        services[0] = await ServiceProcess.StartAsync(Root, Folder, Postgres.ConnectionString(), Line.Address);
    }

    /// <summary>Stops the first service and starts it again on its database.</summary>
    public async Task RestartAsync()
    {
        await Service.DisposeAsync();
        services[0] = await ServiceProcess.StartAsync(Root, Folder, Postgres.ConnectionString(), Line.Address);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!Directory.Exists(Folder))
        {
            return;
        }

        Http.Dispose();
        foreach (var service in services)
        {
            await service.DisposeAsync();
        }

        await Line.DisposeAsync();
        await Postgres.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
        if (Directory.Exists(Postgres.SocketFolder))
        {
            Directory.Delete(Postgres.SocketFolder, recursive: true);
        }
    }

    private async Task CreateAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Postgres.ConnectionString("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static SimulatorOptions Simulator => new()
    {
        Port = 0,
        RateLimits = false,
        RequestsKept = 0,
        HistoryPerChat = 5,
        WebhookTimeoutMs = 10_000,
    };
}
