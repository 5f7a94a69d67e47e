using PaLineBot.Benchmarks.Support;

namespace PaLineBot.Benchmarks.Turns;

/// <summary>Complete turns against pgbench with the same statements; paced turns; and with 100,000 more people.</summary>
internal static class TurnsBench
{
    private const int InFlight = 96;
    private const int Rounds = 3;
    private const int PacedPerSecond = 300;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(6);
    private static readonly TimeSpan Paced = TimeSpan.FromSeconds(60);

    /// <summary>Runs it.</summary>
    public static async Task<Figures> RunAsync(string root)
    {
        await using var stage = await Stage.StartAsync(root);
        var big = await stage.AddServiceAsync("crowded");
        var crowds = await TurnSeed.RunAsync(stage, big);
        using var few = new TurnLoad(stage, stage.Service, crowds.Few);
        using var many = new TurnLoad(stage, big, crowds.Many);
        var warm = await Task.WhenAll(few.CloseLoopAsync(InFlight / 2, Warm), many.CloseLoopAsync(InFlight / 2, Warm));
        Say.Line($"warming up both: {warm[0]:F0} and {warm[1]:F0} turns/s");

        var pgbench = await PgBench.AtItsBestAsync(stage, crowds.Values);
        var (turns, crowded, statements) = (new List<double>(), new List<double>(), new List<double>());
        var cpu = new CpuMeter(stage, stage.Service);
        for (var round = 0; round < Rounds; round++)
        {
            few.Forget();
            cpu.Begin();
            turns.Add(await few.CloseLoopAsync(InFlight, Round));
            Say.Line(cpu.PerTurn(few.ReplyTimes.Count));
            statements.Add(await pgbench.RunAsync(Round));
            crowded.Add(await many.CloseLoopAsync(InFlight, Round));
            Say.Line($"turns/s {turns[^1]:F0}, pgbench {statements[^1]:F0}, with 100,000 people {crowded[^1]:F0}");
        }

        few.Forget();
        await few.PaceAsync(PacedPerSecond, Paced);
        var failed = few.Failed;
        return new Figures()
            .Add("ratio", turns.Median() / statements.Median(), 2)
            .Add("turns_per_s", turns.Median())
            .Add("pgbench_per_s", statements.Median())
            .Add("pgbench_clients", pgbench.Clients)
            .Add("webhook_p95_ms", few.WebhookTimes.Percentile(0.95), 1)
            .Add("reply_p95_ms", few.ReplyTimes.Percentile(0.95), 1)
            .Add("paced_per_s", few.ReplyTimes.Count / Paced.TotalSeconds)
            .Add("failed", failed)
            .Add("slowdown", turns.Median() / crowded.Median(), 2);
    }
}
