using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.RateLimiting;
using PaLineBot.Time;

namespace PaLineBot.Jobs;

/// <summary>
/// Lets operators of the deployment in: by their key (HTTP Basic, any name), or from this machine when a simulator is set, which production
/// never has. Without a key the place does not exist.
/// </summary>
public sealed class OperatorGate(OperatorSettings settings, SimulatorSettings simulator) : IDisposable
{
    private const int WrongAMinute = 10;

    private readonly PartitionedRateLimiter<IPAddress> wrong = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions { PermitLimit = WrongAMinute, Window = TimeSpan.FromMinutes(1) }));

    /// <summary>The status that refuses this caller, or null for an operator.</summary>
    public int? Refusal(HttpContext http)
    {
        var from = http.Connection.RemoteIpAddress ?? IPAddress.None;
        if (simulator.Clock is not null && IPAddress.IsLoopback(from))
        {
            return null;
        }

        if (settings.Key is null)
        {
            return StatusCodes.Status404NotFound;
        }

        using var room = wrong.AttemptAcquire(from, permitCount: 0);
        if (!room.IsAcquired)
        {
            return StatusCodes.Status429TooManyRequests;
        }

        if (Given(http) is not { } given)
        {
            return StatusCodes.Status401Unauthorized;
        }

        if (settings.IsKey(given))
        {
            return null;
        }

        using var counted = wrong.AttemptAcquire(from);
        return StatusCodes.Status401Unauthorized;
    }

    /// <inheritdoc />
    public void Dispose() => wrong.Dispose();

    private static string? Given(HttpContext http)
    {
        if (!AuthenticationHeaderValue.TryParse(http.Request.Headers.Authorization, out var header)
            || !header.Scheme.Equals("Basic", StringComparison.OrdinalIgnoreCase) || header.Parameter is not { } parameter)
        {
            return null;
        }

        var bytes = new byte[parameter.Length];
        return Convert.TryFromBase64String(parameter, bytes, out var length) && Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2) is [_, var key] ? key : null;
    }
}
