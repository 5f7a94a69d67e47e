using System.Diagnostics;
using System.Runtime.InteropServices;

namespace PaLineBot.Benchmarks.Support;

/// <summary>A program that runs beside the benchmark and is stopped with it.</summary>
internal sealed partial class ChildProcess : IAsyncDisposable
{
    private const int Terminate = 15;
    private static readonly string[] Errors = ["fail: ", "crit: ", "Unhandled exception"];
    private readonly Process process;
    private readonly List<string> lines = [];
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ChildProcess(Process process, string readyWhen)
    {
        this.process = process;
        process.OutputDataReceived += (_, e) => Heard(e.Data, readyWhen);
        process.ErrorDataReceived += (_, e) => Heard(e.Data, readyWhen);
        process.EnableRaisingEvents = true;
        process.Exited += (_, _) => ready.TrySetException(new InvalidOperationException($"{process.StartInfo.FileName} ended:\n{Log}"));
    }

    /// <summary>The last lines it wrote.</summary>
    public string Log
    {
        get
        {
            lock (lines)
            {
                return string.Join('\n', lines.TakeLast(30));
            }
        }
    }

    /// <summary>What it logged as an error, each with what follows it.</summary>
    public IReadOnlyList<string> Troubles
    {
        get
        {
            lock (lines)
            {
                return [.. lines.Index().Where(l => Errors.Any(e => l.Item.Contains(e, StringComparison.Ordinal))).Select(l => string.Join('\n', lines.Skip(l.Index).Take(6)))];
            }
        }
    }

    /// <summary>Processor time so far.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Starts a program and waits for a line that holds <paramref name="readyWhen"/>.</summary>
    public static async Task<ChildProcess> StartAsync(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, string folder, string readyWhen)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        foreach (var (key, value) in environment)
        {
            start.Environment[key] = value;
        }

        var child = new ChildProcess(new Process { StartInfo = start }, readyWhen);
        child.process.Start();
        child.process.BeginOutputReadLine();
        child.process.BeginErrorReadLine();
        await child.ready.Task.WaitAsync(TimeSpan.FromSeconds(60), TimeProvider.System);
        return child;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
        {
            _ = Kill(process.Id, Terminate);
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
            try
            {
                await process.WaitForExitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                process.Kill();
            }
        }

        process.Dispose();
    }

    private void Heard(string? line, string readyWhen)
    {
        if (line is null)
        {
            return;
        }

        lock (lines)
        {
            lines.Add(line);
        }

        if (line.Contains(readyWhen, StringComparison.Ordinal))
        {
            ready.TrySetResult();
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int pid, int signal);
}
