using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using PaLineBot.Benchmarks.Support;
using PaLineBot.Tests.Fuzzing;

namespace PaLineBot.Benchmarks.Fuzz;

/// <summary>
/// 50,000 odd requests of fixed seeds to every door of the service. Whatever is sent, it has an answer that is none of its own
/// faults, every event that it took is worked on, and nothing stands in its log as an error. <c>FUZZ_ONLY=NUMBER</c> sends one alone.
/// </summary>
internal static class FuzzBench
{
    private const int Requests = 50_000;
    private const int Shown = 20;
    private const int Patience = 120;

    /// <summary>Runs it.</summary>
    public static async Task<Figures> RunAsync(string root)
    {
        await using var stage = await Stage.StartAsync(root);
        var cast = await FuzzCasting.MakeAsync(await StageAsync(stage));
        Say.Line("the school stands; sending");
        var only = Environment.GetEnvironmentVariable("FUZZ_ONLY");
        var numbers = only is null ? Enumerable.Range(0, Requests) : [int.Parse(only, CultureInfo.InvariantCulture)];
        var begun = Stopwatch.GetTimestamp();
        var result = await FuzzRun.SendAsync($"http://127.0.0.1:{stage.Service.Port}", new FuzzBodies(cast), numbers);
        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        Say.Line($"answers: {result.Summary}");
        await stage.Database.IsQuietAsync(Patience);
        Say.Line("every event is worked on");
        // LINE refuses messages to accounts that the requests made up.
        var faults = result.Errors.Concat(stage.Service.Process.Troubles.Where(t => !t.Contains("LINE refused a ", StringComparison.Ordinal))).ToList();
        var failed = await stage.Database.ScalarAsync<long>("select count(*) from inbox where status = 2 or attempts > 0");
        foreach (var fault in faults.Take(Shown))
        {
            Say.Line(fault);
        }

        Say.Line($"{failed} events failed; {await stage.Database.ScalarAsync<long>("select count(*) from inbox")} were taken");
        return new Figures().Add("sent", result.Sent).Add("server_errors", faults.Count + failed).Add("seconds", seconds, 1);
    }

    private static async Task<FuzzStage> StageAsync(Stage stage)
    {
        using var district = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(stage.Root, "src/PaLineBot/Demo/district.json")));
        string Text(string name) => district.RootElement.GetProperty(name).GetString()!;
        var service = $"http://127.0.0.1:{stage.Service.Port}";
        await stage.Http.OrderAsync("/control/liff", new
        {
            channel = Stage.District,
            liffId = Text("liffId"),
            endpointUrl = $"{service}/liff/{Stage.District}/",
            loginChannelId = Text("loginChannelId"),
            loginChannelSecret = Text("loginChannelSecret"),
        });
        return new FuzzStage(stage.Database.Source, stage.Http, service, Stage.District, Text("liffId"), Text("channelSecret"));
    }
}
