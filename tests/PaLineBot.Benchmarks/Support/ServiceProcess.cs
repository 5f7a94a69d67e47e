namespace PaLineBot.Benchmarks.Support;

/// <summary>The service as a process of its own, on a database of its own.</summary>
/// <param name="Process">The process.</param>
/// <param name="Database">Its database.</param>
/// <param name="Port">Its port.</param>
internal sealed record ServiceProcess(ChildProcess Process, BenchDatabase Database, int Port) : IAsyncDisposable
{
    /// <summary>Path of the demo district's webhook.</summary>
    public static string WebhookPath => $"/line/{Stage.District}/webhook";

    /// <summary>Starts it with the demo district.</summary>
    /// <param name="root">The repository, or one of another release.</param>
    /// <param name="folder">Where it may write.</param>
    /// <param name="connectionString">Database.</param>
    /// <param name="line">Address of LINE.</param>
    public static async Task<ServiceProcess> StartAsync(string root, string folder, string connectionString, string line)
    {
        var port = FreePort.Take();
        var process = await ChildProcess.StartAsync(
            "dotnet",
            [Path.Combine(root, "src/PaLineBot/bin/Service/PaLineBot.dll"), "serve", "--demo", Path.Combine(root, "src/PaLineBot/Demo/district.json")],
            new Dictionary<string, string>
            {
                ["ConnectionStrings__Default"] = connectionString,
                ["Data__Folder"] = Path.Combine(folder, "service"),
                ["Line__ApiBase"] = line,
                ["PALINE_PORT"] = $"{port}",
            },
            folder,
            "listening: http");
        return new ServiceProcess(process, new BenchDatabase(connectionString, root), port);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await Process.DisposeAsync();
        await Database.DisposeAsync();
    }
}
