using PaLineBot.Benchmarks.Support;
using PaLineBot.Benchmarks.Turns;

namespace PaLineBot.Benchmarks.Webhook;

/// <summary>
/// Webhooks accepted and on disk per second, while the service also works on the turns they lead to, against the echo bot on
/// the official Node SDK; and with 100,000 more people.
/// </summary>
internal static class WebhookBench
{
    private const int Rounds = 3;
    private const int QuietSeconds = 40;

    /// <summary>Runs it.</summary>
    public static async Task<Figures> RunAsync(string root)
    {
        await using var stage = await Stage.StartAsync(root);
        var big = await stage.AddServiceAsync("crowded");
        await TurnSeed.WebhookPeopleAsync(stage, big, Blast.Most);
        await using var echo = await EchoBot.StartAsync(stage, replies: true);
        await using var acceptor = await EchoBot.StartAsync(stage, replies: false);
        var blast = new Blast(stage.Line.Platform, stage);

        var rates = new Rates();
        for (var round = 0; round <= Rounds; round++)
        {
            rates.Echo.Add(await blast.RunAsync(echo.Port, EchoBot.Path));
            rates.Service.Add(await ServiceAsync(blast, stage.Service));
            rates.Acceptor.Add(await blast.RunAsync(acceptor.Port, EchoBot.Path));
            rates.Crowded.Add(await ServiceAsync(blast, big));
            Say.Line($"{(round == 0 ? "warm-up" : "round " + round)}: {rates.Newest}");
        }

        return rates.Figures();
    }

    // What was accepted is on disk and worked through before the next round begins.
    private static async Task<double> ServiceAsync(Blast blast, ServiceProcess service)
    {
        const string stored = "select count(*) from inbox";
        var (before, accepted) = (await service.Database.ScalarAsync<long>(stored), blast.Accepted);
        var rate = await blast.RunAsync(service.Port, ServiceProcess.WebhookPath);
        var (onDisk, answered) = (await service.Database.ScalarAsync<long>(stored) - before, blast.Accepted - accepted);
        if (onDisk < answered)
        {
            throw new InvalidOperationException($"{answered} webhooks were answered with 200, but {onDisk} events are on disk");
        }

        await service.Database.IsQuietAsync(QuietSeconds);
        return rate;
    }
}
