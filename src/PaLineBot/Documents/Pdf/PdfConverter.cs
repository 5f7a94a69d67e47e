using System.Threading.Channels;
using PaLineBot.Operations;

namespace PaLineBot.Documents.Pdf;

/// <summary>
/// Word files to PDF. Whatever waits is shared out among a few LibreOffice processes, many documents in one run; a document
/// that gave none is tried once more alone, so that a bad one costs the others nothing.
/// </summary>
/// <param name="settings">Settings.</param>
/// <param name="clock">Clock; its timers bound the runs.</param>
/// <param name="log">Log.</param>
public sealed partial class PdfConverter(Settings settings, TimeProvider clock, ILogger<PdfConverter> log) : BackgroundService
{
    private const int MostWaiting = 2000;
    private const int MostInRun = 50;
    private static readonly TimeSpan PerDocument = TimeSpan.FromSeconds(5);

    // What is asked for together shall go into the same run: a start costs more than this.
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(30);

    private readonly Channel<Waiting> queue = Channel.CreateBounded<Waiting>(new BoundedChannelOptions(MostWaiting));
    private readonly string? program = OfficeProgram.Find(settings.Documents.Office);
    private readonly string home = Path.Combine(settings.DataFolder, "office", $"{Environment.ProcessId}-{Guid.NewGuid():N}");
    private int idle = settings.Documents.OfficeProcesses;

    /// <summary>Whether LibreOffice is there.</summary>
    public bool IsAvailable => program is not null;

    /// <summary>Converts one Word file; never throws but for <paramref name="cancel"/>.</summary>
    public async Task<PdfResult> ConvertAsync(byte[] docx, CancellationToken cancel = default)
    {
        if (program is null)
        {
            return new PdfRefused(PdfProblem.NotAvailable);
        }

        var waiting = new Waiting(docx, new TaskCompletionSource<PdfResult>(TaskCreationOptions.RunContinuationsAsynchronously));
        return queue.Writer.TryWrite(waiting) ? await waiting.Result.Task.WaitAsync(cancel) : new PdfRefused(PdfProblem.Busy);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (program is null)
        {
            NoOffice();
            return;
        }

        try
        {
            await Task.WhenAll(Enumerable.Range(0, settings.Documents.OfficeProcesses).Select(n => WorkAsync(program, n, stoppingToken)));
        }
        finally
        {
            queue.Writer.TryComplete();
            while (queue.Reader.TryRead(out var left))
            {
                left.Result.TrySetResult(new PdfRefused(PdfProblem.NotAvailable));
            }

            RemoveHome();
        }
    }

    private async Task WorkAsync(string office, int number, CancellationToken cancel)
    {
        var folder = PrivateFolder(Path.Combine(home, $"{number}"));
        var run = new OfficeRun(office, folder, settings.Documents.OfficeMemory, clock);
        while (await queue.Reader.WaitToReadAsync(cancel))
        {
            await Task.Delay(Gather, clock, cancel);
            var batch = Take();
            try
            {
                await ConvertAsync(run, batch, cancel);
            }
            catch (Exception e)
            {
                batch.ForEach(w => w.Result.TrySetResult(new PdfRefused(PdfProblem.NotAvailable)));
                cancel.ThrowIfCancellationRequested();
                RunFailed(e);
            }
            finally
            {
                Interlocked.Increment(ref idle);
            }
        }
    }

    // An equal share with the other workers that have nothing to do, so that none starts again for the rest of another's.
    private List<Waiting> Take()
    {
        var sharers = Interlocked.Decrement(ref idle) + 1;
        var most = Math.Clamp((queue.Reader.Count + sharers - 1) / sharers, 1, MostInRun);
        var batch = new List<Waiting>();
        while (batch.Count < most && queue.Reader.TryRead(out var waiting))
        {
            batch.Add(waiting);
        }

        return batch;
    }

    private async Task ConvertAsync(OfficeRun run, List<Waiting> batch, CancellationToken cancel)
    {
        if (batch.Count == 0)
        {
            return;
        }

        var made = await run.ConvertAsync([.. batch.Select(w => w.Docx)], settings.Documents.OfficeTime + (batch.Count * PerDocument), cancel);
        for (var i = 0; i < batch.Count; i++)
        {
            var pdf = made[i] ?? (batch.Count > 1 ? (await run.ConvertAsync([batch[i].Docx], settings.Documents.OfficeTime, cancel))[0] : null);
            if (pdf is null)
            {
                NotConverted(batch.Count);
            }

            batch[i].Result.TrySetResult(pdf is null ? new PdfRefused(PdfProblem.NotConvertible) : new PdfMade(pdf));
        }
    }

    // Papers stand here while they are converted: nobody else may look.
    private static string PrivateFolder(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path).FullName
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;

    private void RemoveHome()
    {
        try
        {
            Directory.Delete(home, recursive: true);
        }
        catch (IOException e)
        {
            RunFailed(e);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "LibreOffice is not installed: papers are offered as Word files only")]
    private partial void NoOffice();

    [LoggerMessage(Level = LogLevel.Warning, Message = "A document of a run of {Count} could not be made a PDF")]
    private partial void NotConverted(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "A LibreOffice run failed")]
    private partial void RunFailed(Exception error);

    private sealed record Waiting(byte[] Docx, TaskCompletionSource<PdfResult> Result);
}
