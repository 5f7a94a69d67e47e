using PaLineBot.Benchmarks.Support;

namespace PaLineBot.Benchmarks.Turns;

/// <summary>This release against another one: short rounds that alternate, the same load, the same LINE, one PostgreSQL.</summary>
internal static class ReleaseBench
{
    private const int InFlight = 96;
    private const int Rounds = 5;
    private const int PacedPerSecond = 300;

    // Both compile for half a minute when they share two processors; whichever is measured meanwhile pays for the other too.
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(45);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);

    public static async Task<Figures> RunAsync(string root, string formerRoot)
    {
        await using var stage = await Stage.StartAsync(root);
        var service = await stage.AddReleaseAsync(formerRoot);
        var crowds = await TurnSeed.ReleasesAsync(stage, service);
        using var present = new TurnLoad(stage, stage.Service, crowds.Present);
        using var former = new TurnLoad(stage, service, crowds.Former);
        var warm = await Task.WhenAll(present.CloseLoopAsync(InFlight / 2, Warm), former.CloseLoopAsync(InFlight / 2, Warm));
        Say.Line($"warming up both: {warm[0]:F0} and {warm[1]:F0} turns/s");

        var (now, before) = (new Measured(present, new CpuMeter(stage, stage.Service)), new Measured(former, new CpuMeter(stage, service)));
        for (var round = 0; round < Rounds; round++)
        {
            // What comes second finds the machine as the first left it: they take turns in that too.
            foreach (var release in round % 2 == 0 ? [now, before] : new[] { before, now })
            {
                await release.RoundAsync();
            }

            Say.Line($"turns/s {now.Turns[^1]:F0} and before {before.Turns[^1]:F0}, webhook p95 {now.P95[^1]:F1} and before {before.P95[^1]:F1} ms");
            Say.Line($"  now: {now.Cpu}");
            Say.Line($"  before: {before.Cpu}");
        }

        return new Figures()
            .Add("turns_per_s", now.Turns.Median())
            .Add("former_turns_per_s", before.Turns.Median())
            .Add("webhook_p95_ms", now.P95.Median(), 1)
            .Add("former_webhook_p95_ms", before.P95.Median(), 1)
            .Add("failed", now.Failed + before.Failed)
            .Add("release_ratio", now.Turns.Median() / before.Turns.Median(), 2)
            .Add("p95_ratio", now.P95.Median() / before.P95.Median(), 2);
    }

    private sealed class Measured(TurnLoad load, CpuMeter cpu)
    {
        public List<double> Turns { get; } = [];

        public List<double> P95 { get; } = [];

        public int Failed { get; private set; }

        /// <summary>What a turn of the last round took, in words.</summary>
        public string Cpu { get; private set; } = "";

        /// <summary>As many turns as go, then webhooks at a steady pace.</summary>
        public async Task RoundAsync()
        {
            load.Forget();
            cpu.Begin();
            Turns.Add(await load.CloseLoopAsync(InFlight, Round));
            Cpu = cpu.PerTurn(Math.Max(1, (long)(Turns[^1] * Round.TotalSeconds)));
            Failed += load.Failed;
            load.Forget();
            await load.PaceAsync(PacedPerSecond, Round);
            Failed += load.Failed;
            P95.Add(load.WebhookTimes.Percentile(0.95));
        }
    }
}
