using System.Diagnostics;
using PaLineBot.Benchmarks.Support;
using PaLineBot.LineSimulator;

namespace PaLineBot.Benchmarks.Webhook;

/// <summary>Posts prepared webhooks, each of another person, over kept-alive connections as fast as they are answered.</summary>
/// <param name="line">LINE.</param>
/// <param name="stage">The channel's stage.</param>
internal sealed class Blast(Platform line, Stage stage)
{
    /// <summary>Webhooks of one round at most: as many people.</summary>
    public const int Most = 5_000;

    private const int Connections = 64;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(4);
    private int rounds;

    /// <summary>Events answered with 200 so far.</summary>
    public long Accepted { get; private set; }

    /// <summary>One round.</summary>
    /// <returns>Webhooks answered with 200 per second.</returns>
    public async Task<double> RunAsync(int port, string path)
    {
        var requests = Prepare(path);
        var (next, accepted) = (-1, 0);
        var begun = Stopwatch.GetTimestamp();

        async Task PostAsync()
        {
            using var connection = await HttpConnection.OpenAsync(port);
            while (Stopwatch.GetElapsedTime(begun) < Longest && Interlocked.Increment(ref next) is var i && i < requests.Length)
            {
                if (await connection.SendAsync(requests[i]) == 200)
                {
                    Interlocked.Increment(ref accepted);
                }
            }
        }

        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => Task.Run(PostAsync)));
        var rate = accepted / Stopwatch.GetElapsedTime(begun).TotalSeconds;
        Accepted += accepted;
        return rate;
    }

    private byte[][] Prepare(string path)
    {
        // A person's next message comes when they have read the answer to the last one.
        var at = TimeProvider.System.GetUtcNow() + TimeSpan.FromMinutes(2) + (rounds++ * TimeSpan.FromSeconds(20));
        var webhook = new TextWebhook(line, stage.Channel, path);
        return [.. Enumerable.Range(1, Most).Select(n => webhook.Build(Turns.WriterCrowd.LaneOf(n), ThaiAnswers.Of(n), at))];
    }
}
