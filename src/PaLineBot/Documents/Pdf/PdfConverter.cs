namespace PaLineBot.Documents.Pdf;

/// <summary>
/// Word files to PDF. Whatever waits is shared out among a few LibreOffice processes, many documents in one run; a document
/// that gave none is tried once more alone, so that a bad one costs the others nothing. A run for which nobody waits is ended.
/// </summary>
/// <param name="clock">Clock; its timers bound the runs.</param>
public sealed partial class PdfConverter(DocumentSettings settings, TimeProvider clock, ILogger<PdfConverter> log) : BackgroundService
{
    private static readonly TimeSpan PerDocument = TimeSpan.FromSeconds(5);

    // What is asked for together shall go into the same run: a start costs more than this.
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(30);

    private readonly PdfQueue queue = new(settings.OfficeProcesses);
    private readonly string? program = OfficeProgram.Find(settings.Office);

    /// <summary>Whether LibreOffice is there.</summary>
    public bool IsAvailable => program is not null && !isShutOut;

    // LibreOffice is there and cannot be given a place to work in: papers are Word files then, and all else goes on.
    private volatile bool isShutOut;

    /// <summary>Converts; never throws but for <paramref name="cancel"/>, which takes the order back.</summary>
    public async Task<PdfResult> ConvertAsync(PdfOrder order, CancellationToken cancel = default)
    {
        if (!IsAvailable)
        {
            return new PdfRefused(PdfProblem.NotAvailable);
        }

        var waiting = new WaitingPdf(order, cancel);
        if (!queue.TryAdd(waiting))
        {
            return new PdfRefused(PdfProblem.Busy);
        }

        if (!IsAvailable)
        {
            queue.Empty().ForEach(w => w.Finish(new PdfRefused(PdfProblem.NotAvailable)));
        }

        await using var leaving = cancel.Register(() => queue.Remove(waiting));
        return await waiting.Result.WaitAsync(cancel);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (program is null)
        {
            NoOffice();
            return;
        }

        if (await OpenAsync(program, stoppingToken) is not var (home, runs))
        {
            return;
        }

        if (home.Walls.Missing is { } missing)
        {
            NotWalled(missing);
        }

        try
        {
            await Task.WhenAll(runs.Select(run => WorkAsync(run, stoppingToken)));
        }
        finally
        {
            queue.Empty().ForEach(w => w.Finish(new PdfRefused(PdfProblem.NotAvailable)));
            Close(home);
        }
    }

    private async Task<(OfficeHome Home, List<OfficeRun> Runs)?> OpenAsync(string office, CancellationToken cancel)
    {
        try
        {
            var home = await OfficeHome.OpenAsync(settings, office, cancel);
            return (home, [.. Enumerable.Range(0, settings.OfficeProcesses).Select(n => new OfficeRun(office, home.WorkerFolder(n), home, settings.OfficeMemory, clock))]);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            ShutOut(e);
            isShutOut = true;
            queue.Empty().ForEach(w => w.Finish(new PdfRefused(PdfProblem.NotAvailable)));
            return null;
        }
    }

    private async Task WorkAsync(OfficeRun run, CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
        {
            var changed = queue.Changed;
            var batch = queue.Take();
            if (batch.Count == 0)
            {
                await changed.WaitAsync(cancel);
                await Task.Delay(Gather, clock, cancel);
                continue;
            }

            try
            {
                await RunAsync(run, batch, cancel);
            }
            catch (Exception e)
            {
                batch.ForEach(w => w.Finish(new PdfRefused(PdfProblem.NotAvailable)));
                cancel.ThrowIfCancellationRequested();
                if (e is not OperationCanceledException)
                {
                    RunFailed(e);
                }
            }
            finally
            {
                queue.GiveBack(batch);
            }
        }
    }

    private async Task RunAsync(OfficeRun run, List<WaitingPdf> batch, CancellationToken cancel)
    {
        using var wanted = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var leaving = batch.Select(w => w.Gone.Register(() => EndWhenAlone(batch, wanted))).ToList();
        try
        {
            await ConvertAsync(run, batch, wanted.Token);
        }
        finally
        {
            leaving.ForEach(l => l.Dispose());
        }
    }

    private static void EndWhenAlone(List<WaitingPdf> batch, CancellationTokenSource wanted)
    {
        if (batch.TrueForAll(w => w.Gone.IsCancellationRequested))
        {
            wanted.Cancel();
        }
    }

    private async Task ConvertAsync(OfficeRun run, List<WaitingPdf> batch, CancellationToken cancel)
    {
        var made = await run.ConvertAsync([.. batch.Select(w => w.Order.Docx)], settings.OfficeTime + (batch.Count * PerDocument), cancel);
        for (var i = 0; i < batch.Count; i++)
        {
            var again = made[i] is null && batch.Count > 1 && !batch[i].Gone.IsCancellationRequested;
            var pdf = again ? (await run.ConvertAsync([batch[i].Order.Docx], settings.OfficeTime, cancel))[0] : made[i];
            if (pdf is null)
            {
                NotConverted(batch.Count);
            }

            batch[i].Finish(pdf is null ? new PdfRefused(PdfProblem.NotConvertible) : new PdfMade(pdf));
        }
    }

    private void Close(OfficeHome home)
    {
        try
        {
            home.Close();
        }
        catch (IOException e)
        {
            RunFailed(e);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "LibreOffice is not installed: papers are offered as Word files only")]
    private partial void NoOffice();

    [LoggerMessage(Level = LogLevel.Error, Message = "LibreOffice can be given no place to work in: papers are offered as Word files only until the next start")]
    private partial void ShutOut(Exception error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "LibreOffice runs here without: {Missing}")]
    private partial void NotWalled(string missing);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A document of a run of {Count} could not be made a PDF")]
    private partial void NotConverted(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "A LibreOffice run failed")]
    private partial void RunFailed(Exception error);
}
