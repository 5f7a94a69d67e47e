using Microsoft.Extensions.Logging.Abstractions;
using PaLineBot.Hosting;
using PaLineBot.Jobs;
using Xunit;

namespace PaLineBot.Tests.Jobs;

/// <summary>What Hangfire calls.</summary>
public sealed class JobRunnerTests
{
    [Fact]
    public async Task A_job_runs_one_at_a_time_and_looks_once_more_when_it_was_rung_for_meanwhile()
    {
        var job = new SlowJob();
        var runner = new JobRunner([job], NullLogger<JobRunner>.Instance);

        var first = runner.RunAsync(job.Name, CancellationToken.None);
        await runner.RunAsync(job.Name, CancellationToken.None);
        await runner.RunAsync(job.Name, CancellationToken.None);
        Assert.Equal(1, job.Runs);
        job.Go.Release(2);
        await first;

        Assert.Equal(2, job.Runs);
    }

    [Fact]
    public async Task An_error_is_shown_to_operators_without_what_it_quotes_and_the_job_runs_again()
    {
        var job = new SlowJob { Error = new InvalidOperationException("นางสาวสมใจ ใฝ่เรียน") };
        var runner = new JobRunner([job], NullLogger<JobRunner>.Instance);
        job.Go.Release(2);

        for (var time = 1; time <= 2; time++)
        {
            var shown = await Assert.ThrowsAsync<JobFailedException>(() => runner.RunAsync(job.Name, CancellationToken.None));
            Assert.DoesNotContain("สมใจ", shown.ToString(), StringComparison.Ordinal);
            Assert.Contains(nameof(InvalidOperationException), shown.Message, StringComparison.Ordinal);
            Assert.Equal(time, job.Runs);
        }
    }

    [Fact]
    public Task A_job_of_another_release_is_passed_over() =>
        new JobRunner([new SlowJob()], NullLogger<JobRunner>.Instance).RunAsync("of another release", CancellationToken.None);

    private sealed class SlowJob : IJob
    {
        public SemaphoreSlim Go { get; } = new(0);

        public int Runs { get; private set; }

        public Exception? Error { get; init; }

        public string Name => "slow";

        public string Schedule => "* * * * *";

        public async Task RunAsync(CancellationToken cancel)
        {
            Runs++;
            await Go.WaitAsync(cancel);
            if (Error is not null)
            {
                throw Error;
            }
        }
    }
}
