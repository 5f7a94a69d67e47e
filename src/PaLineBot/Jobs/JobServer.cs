using Hangfire;
using Hangfire.AspNetCore;
using Hangfire.PostgreSql;
using Hangfire.Storage;
using Npgsql;
using PaLineBot.Data;
using PaLineBot.Hosting;
using PaLineBot.Time;

namespace PaLineBot.Jobs;

/// <summary>
/// Starts what has time, one after the other, when the first person has been answered or nobody came for a while: EF's model, then
/// Hangfire's server. From then on jobs look by their schedules, when their bell rings, and when a simulated clock is moved.
/// </summary>
public sealed partial class JobServer(
    NpgsqlDataSource database,
    Readiness readiness,
    IEnumerable<IJob> jobs,
    JobBell bell,
    IServiceScopeFactory scopes,
    TimeProvider clock,
    ILogger<JobServer> log) : BackgroundService
{
    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromSeconds(10);
    private volatile PostgreSqlStorage? store;

    /// <summary>Where Hangfire keeps its things, or null while it has not started.</summary>
    public JobStorage? Store => store;

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var moved = clock as SimulatedClock;
        moved?.Moved += RingAll;
        try
        {
            await readiness.SettledAsync(stoppingToken);
            await RunAsync(stoppingToken);
        }
        finally
        {
            moved?.Moved -= RingAll;
        }
    }

    private void RingAll()
    {
        foreach (var job in jobs)
        {
            bell.Ring(job.Name);
        }
    }

    // On its own, so that not even the libraries are read before.
    private async Task RunAsync(CancellationToken stoppingToken)
    {
        PaLineBotDb.Load();
        var opened = await OpenAsync(stoppingToken);
        using var server = new BackgroundJobServer(
            new BackgroundJobServerOptions
            {
                Activator = new AspNetCoreJobActivator(scopes),
                WorkerCount = 2,
                SchedulePollingInterval = TimeSpan.FromSeconds(15),
            },
            opened);
        store = opened;
        try
        {
            await RunRungAsync(new BackgroundJobClient(opened), stoppingToken);
        }
        finally
        {
            server.SendStop();
            await server.WaitForShutdownAsync(CancellationToken.None);
        }
    }

    private async Task<PostgreSqlStorage> OpenAsync(CancellationToken cancel)
    {
        while (true)
        {
            try
            {
                var opened = JobStore.Open(database);
                Schedule(opened);
                return opened;
            }
            catch (Exception e) when (!cancel.IsCancellationRequested)
            {
                NotStarted(e.GetType().Name, e.StackTrace);
                await Task.Delay(TryAgainAfter, clock, cancel);
            }
        }
    }

    private void Schedule(PostgreSqlStorage opened)
    {
        var recurring = new RecurringJobManager(opened);
        foreach (var job in jobs)
        {
            recurring.AddOrUpdate<JobRunner>(job.Name, runner => runner.RunAsync(job.Name, CancellationToken.None), job.Schedule);
        }

        using var connection = opened.GetConnection();
        foreach (var former in connection.GetRecurringJobs().Select(j => j.Id).Except(jobs.Select(j => j.Name)))
        {
            recurring.RemoveIfExists(former);
        }
    }

    private async Task RunRungAsync(BackgroundJobClient client, CancellationToken cancel)
    {
        await foreach (var job in bell.TakeAsync(cancel))
        {
            try
            {
                client.Enqueue<JobRunner>(runner => runner.RunAsync(job, CancellationToken.None));
            }
            catch (Exception e) when (!cancel.IsCancellationRequested)
            {
                NotRung(job, e.InnerException?.GetType().Name ?? e.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Jobs wait for the database: {Kind} {Where}")]
    private partial void NotStarted(string kind, string? where);

    [LoggerMessage(Level = LogLevel.Information, Message = "Job {Name} waits for its next time: {Kind}")]
    private partial void NotRung(string name, string kind);
}
