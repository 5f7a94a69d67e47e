using Npgsql;

namespace PaLineBot.Documents.Kept;

/// <summary>Keeps the kept PDFs within their bounds.</summary>
/// <param name="kept">PDFs of frozen rounds.</param>
public sealed partial class KeptPdfCleaner(KeptPdfs kept, TimeProvider clock, ILogger<KeptPdfCleaner> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(Every, clock, stoppingToken);
            try
            {
                await kept.CleanAsync(stoppingToken);
            }
            catch (NpgsqlException e)
            {
                CleaningWaits(e.SqlState ?? e.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Cleaning kept papers waits for the database ({Reason})")]
    private partial void CleaningWaits(string reason);
}
