using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PaLineBot.Hosting;
using PaLineBot.Operations;
using PaLineBot.Time;

namespace PaLineBot.Tests.Support;

/// <summary>One running service in this process: real Kestrel, real database, the simulator as LINE.</summary>
public sealed class ServiceInstance : IAsyncDisposable
{
    private readonly WebApplication app;

    private ServiceInstance(WebApplication app, LogLines log) => (this.app, Log) = (app, log);

    /// <summary>Where it listens.</summary>
    public string Address => app.Urls.First();

    /// <summary>What it logged.</summary>
    public LogLines Log { get; }

    /// <summary>Its parts.</summary>
    public IServiceProvider Services => app.Services;

    /// <summary>How far its clock is ahead of real time.</summary>
    public TimeSpan ClockOffset => Services.GetRequiredService<SimulatedClock>().Offset;

    /// <summary>Starts one; further settings in place of the usual ones, a clock in place of the simulator's and changed parts when given.</summary>
    public static async Task<ServiceInstance> StartAsync(
        string connectionString,
        string lineAddress,
        string dataFolder,
        Dictionary<string, string?>? more = null,
        TimeProvider? clock = null,
        Action<IServiceCollection>? change = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Default"] = connectionString,
            ["Data:Folder"] = dataFolder,
            ["Line:ApiBase"] = lineAddress,
            ["Line:TimeoutSeconds"] = "1",
            ["Simulator:Clock"] = lineAddress,
            ["Outbox:LeaseSeconds"] = "2",
        });
        builder.Configuration.AddInMemoryCollection(more ?? []);
        var log = new LogLines();
        builder.Logging.ClearProviders().AddProvider(log).AddFilter("Microsoft", LogLevel.Warning);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Host.ConfigureContainer<IServiceCollection>((_, services) => change?.Invoke(services));
        var settings = Settings.From(builder.Configuration);
        var app = PaLineBotApp.Build(builder, settings, connectionString, clock ?? await ServiceClock.ReadAsync(settings.Simulator));
        try
        {
            await app.StartAsync();
        }
        catch (Exception e)
        {
            // A part that ends takes the start with it; why it ended stands in the log.
            throw new InvalidOperationException("the service did not start: " + string.Join('\n', log.Troubles), e);
        }

        return new ServiceInstance(app, log);
    }

    /// <summary>Somebody was answered, so that what had time begins.</summary>
    public async Task SettleAsync(World world)
    {
        await (await world.NewAccountAsync("ผู้ผ่านทาง")).SayAsync("สวัสดี");
        await Services.GetRequiredService<Readiness>().SettledAsync(CancellationToken.None);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => app.DisposeAsync();
}
