using Hangfire;
using PaLineBot.Hosting;

namespace PaLineBot.Jobs;

/// <summary>What Hangfire calls: runs a job, one at a time in this process. Who comes while it runs makes it look once more.</summary>
public sealed partial class JobRunner(IEnumerable<IJob> jobs, ILogger<JobRunner> log)
{
    private readonly Dictionary<string, Known> known = jobs.ToDictionary(j => j.Name, j => new Known(j), StringComparer.Ordinal);

    /// <summary>Runs the job of this name; it is not retried, since its next look comes by itself.</summary>
    [AutomaticRetry(Attempts = 0, OnAttemptsExceeded = AttemptsExceededAction.Delete, LogEvents = false)]
    [JobDisplayName("{0}")]
    public async Task RunAsync(string name, CancellationToken cancel)
    {
        if (!known.TryGetValue(name, out var job) || Interlocked.Increment(ref job.Wanted) > 1)
        {
            return;
        }

        try
        {
            int seen;
            do
            {
                seen = Volatile.Read(ref job.Wanted);
                await job.Job.RunAsync(cancel);
            }
            while (Interlocked.Add(ref job.Wanted, -seen) > 0);
        }
        catch (Exception e)
        {
            Interlocked.Exchange(ref job.Wanted, 0);
            if (e is OperationCanceledException && cancel.IsCancellationRequested)
            {
                throw;
            }

            Failed(name, e.GetType().Name, e.StackTrace);
            throw new JobFailedException(name, e.GetType().Name);
        }
    }

    // The kind and the place of an error, not its message: that may quote what somebody wrote.
    [LoggerMessage(Level = LogLevel.Warning, Message = "Job {Name} failed and waits for its next time: {Kind} {Where}")]
    private partial void Failed(string name, string kind, string? where);

    private sealed class Known(IJob job)
    {
        public int Wanted;

        public IJob Job => job;
    }
}

/// <summary>Takes the place of an error: Hangfire keeps what it catches, and shows it.</summary>
public sealed class JobFailedException(string job, string kind) : Exception($"{job}: {kind}; the service's log says where");
