namespace PaLineBot.Hosting;

/// <summary>
/// Work that has time: it looks into our own tables for what is due by the service's clock, and does it. A job that was broken off runs
/// again, in another instance perhaps while this one still does, so it takes rows for a while or holds <c>pg_try_advisory_lock</c>.
/// </summary>
public interface IJob
{
    /// <summary>Its name on the operators' page.</summary>
    string Name { get; }

    /// <summary>When it looks by itself: a cron expression, UTC. <see cref="JobBell"/> is for what should not wait.</summary>
    string Schedule { get; }

    Task RunAsync(CancellationToken cancel);
}
