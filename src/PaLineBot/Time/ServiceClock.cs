using PaLineBot.Hosting;

namespace PaLineBot.Time;

/// <summary>The one clock of a service or a command: real time, or the simulator's.</summary>
public static class ServiceClock
{
    private const int Tries = 10;
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(300);

    /// <summary>The clock; a simulator's is not read yet.</summary>
    public static TimeProvider Of(SimulatorSettings simulator) => simulator.Clock is null ? TimeProvider.System : new SimulatedClock();

    /// <summary>The clock as it stands now, so that what is done first is done at the right time too.</summary>
    /// <exception cref="SettingException">The simulator cannot be read.</exception>
    public static async Task<TimeProvider> ReadAsync(SimulatorSettings simulator)
    {
        if (simulator.Clock is not { } address)
        {
            return TimeProvider.System;
        }

        var clock = new SimulatedClock();
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await clock.ReadAsync(http, address, after: -1, CancellationToken.None);
                return clock;
            }
            catch (HttpRequestException) when (attempt < Tries)
            {
                await Task.Delay(BetweenTries, TimeProvider.System);
            }
            catch (HttpRequestException e)
            {
                throw new SettingException("Simulator:Clock", $"should lead to a running LINE simulator ({e.Message})");
            }
        }
    }
}
