namespace PaLineBot.Time;

/// <summary>Follows the simulator's clock by its long poll.</summary>
public sealed partial class SimulatedClockFollower(SimulatedClock clock, SimulatorSettings settings, ILogger<SimulatedClockFollower> log) : BackgroundService
{
    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(60) };
        long version = -1;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                version = await clock.ReadAsync(http, settings.Clock!, version, stoppingToken);
            }
            catch (Exception e) when (e is HttpRequestException || (e is TaskCanceledException && !stoppingToken.IsCancellationRequested))
            {
                Unreachable(e.GetType().Name);
                await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, stoppingToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The simulator's clock cannot be read: {Error}")]
    private partial void Unreachable(string error);
}
