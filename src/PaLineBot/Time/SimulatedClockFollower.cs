using System.Text.Json;

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
                var json = await http.GetStringAsync(new Uri(settings.Clock!, $"/control/clock?after={version}&waitMs=25000"), stoppingToken);
                using var answer = JsonDocument.Parse(json);
                version = answer.RootElement.GetProperty("version").GetInt64();
                clock.Offset = TimeSpan.FromMilliseconds(answer.RootElement.GetProperty("offsetMs").GetDouble());
            }
            catch (Exception e) when (e is HttpRequestException or JsonException or KeyNotFoundException)
            {
                Unreachable(e.GetType().Name);
                await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, stoppingToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "The simulator's clock cannot be read: {Error}")]
    private partial void Unreachable(string error);
}
