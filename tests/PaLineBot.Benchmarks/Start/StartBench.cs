using System.Diagnostics;
using PaLineBot.Benchmarks.Support;

namespace PaLineBot.Benchmarks.Start;

/// <summary>
/// The service is started twenty times while six processes keep both cores busy; the moment it prints that it listens, a signed
/// webhook comes. LINE waits two seconds for an answer and may never send it again.
/// </summary>
internal static class StartBench
{
    private const int Starts = 20;
    private const int Busy = 6;

    /// <summary>Runs it.</summary>
    public static async Task<Figures> RunAsync(string root)
    {
        await using var stage = await Stage.StartAsync(root);
        var webhook = new TextWebhook(stage.Line.Platform, stage.Channel, ServiceProcess.WebhookPath);
        await using var busy = await BusyProcesses.StartAsync(Busy, stage.Folder);
        var (slowest, lost, listening) = (0.0, 0, new List<double>());
        for (var start = 1; start <= Starts; start++)
        {
            var stored = await stage.Database.ScalarAsync<long>("select count(*) from inbox");
            var begun = Stopwatch.GetTimestamp();
            await stage.RestartAsync();
            listening.Add(Stopwatch.GetElapsedTime(begun).TotalSeconds);
            var (ms, status) = await KnockAsync(stage.Service.Port, webhook.Build($"U{start:x32}", "สวัสดีค่ะ", TimeProvider.System.GetUtcNow()));
            slowest = Math.Max(slowest, ms);
            lost += status == 200 && await stage.Database.ScalarAsync<long>("select count(*) from inbox") == stored + 1 ? 0 : 1;
            Say.Line($"start {start}: listening after {listening[^1]:F1} s, first webhook {status} after {ms:F0} ms");
        }

        return new Figures().Add("first_webhook_max_ms", slowest).Add("lost", lost).Add("listening_s", listening.Median(), 1);
    }

    private static async Task<(double Milliseconds, int Status)> KnockAsync(int port, byte[] request)
    {
        var begun = Stopwatch.GetTimestamp();
        using var connection = await HttpConnection.OpenAsync(port);
        var status = await connection.SendAsync(request);
        return (Stopwatch.GetElapsedTime(begun).TotalMilliseconds, status);
    }
}
