using System.Diagnostics;
using PaLineBot.Tests.Support;

namespace PaLineBot.Tests.Crash;

/// <summary>The service as a process of its own, so that it can be killed as kill -9 does.</summary>
public sealed class ServiceProcess : IDisposable
{
    private readonly Process process;

    private ServiceProcess(Process process, string address) => (this.process, Address) = (process, address);

    /// <summary>Where it listens.</summary>
    public string Address { get; }

    /// <summary>Starts one and waits until it listens.</summary>
    public static async Task<ServiceProcess> StartAsync(World world, params string[] options)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "PaLineBot.dll"), "serve", .. options])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = world.DataFolder,
            Environment =
            {
                ["ConnectionStrings__Default"] = world.ConnectionString,
                ["Data__Folder"] = world.DataFolder,
                ["Line__ApiBase"] = world.Line.Address,
                ["Line__TimeoutSeconds"] = "2",
                ["Outbox__LeaseSeconds"] = "2",
                ["Simulator__Clock"] = world.Line.Address,
                ["Urls"] = "http://127.0.0.1:0",
            },
        };
        start.Environment.Remove("PALINE_PORT");
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("listening: ", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new ServiceProcess(process, line["listening: ".Length..]);
            }
        }

        throw new InvalidOperationException($"the service ended with {process.ExitCode} before it listened");
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <inheritdoc />
    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }
}
