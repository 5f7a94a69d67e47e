namespace PaLineBot.Benchmarks.Support;

/// <summary>Processes that do nothing but keep the processors busy.</summary>
internal sealed class BusyProcesses : IAsyncDisposable
{
    private readonly List<ChildProcess> processes = [];

    /// <summary>Starts so many.</summary>
    public static async Task<BusyProcesses> StartAsync(int count, string folder)
    {
        var busy = new BusyProcesses();
        for (var i = 0; i < count; i++)
        {
            busy.processes.Add(await ChildProcess.StartAsync("sh", ["-c", "echo busy; while :; do :; done"], new Dictionary<string, string>(), folder, "busy"));
        }

        return busy;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var process in processes)
        {
            await process.DisposeAsync();
        }
    }
}
