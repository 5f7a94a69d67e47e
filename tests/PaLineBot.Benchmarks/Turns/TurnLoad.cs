using System.Collections.Concurrent;
using System.Diagnostics;
using PaLineBot.Benchmarks.Support;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.Benchmarks.Turns;

/// <summary>
/// Plays writers against one service. A turn is complete when its reply has arrived at LINE: signed webhook in, answer and
/// state on disk, reply accepted.
/// </summary>
internal sealed class TurnLoad : IDisposable
{
    private readonly Stage stage;
    private readonly WriterCrowd crowd;
    private readonly TextWebhook webhook;
    private readonly ConnectionPool connections;
    private readonly ConcurrentDictionary<string, Writer> playing = new();
    private long done;
    private bool again;

    /// <summary>Ready to play.</summary>
    /// <param name="stage">Where LINE is.</param>
    /// <param name="service">The service.</param>
    /// <param name="crowd">Writers of its database.</param>
    public TurnLoad(Stage stage, ServiceProcess service, WriterCrowd crowd)
    {
        (this.stage, this.crowd, Service) = (stage, crowd, service);
        webhook = new TextWebhook(stage.Line.Platform, stage.Channel, ServiceProcess.WebhookPath);
        connections = new ConnectionPool(service.Port);
        stage.Line.Platform.BotSpoke += Heard;
    }

    /// <summary>The service.</summary>
    public ServiceProcess Service { get; }

    /// <summary>How long webhooks took to be answered since <see cref="Forget"/>.</summary>
    public Latencies WebhookTimes { get; private set; } = new();

    /// <summary>From sending a webhook to the arrival of its reply, since <see cref="Forget"/>.</summary>
    public Latencies ReplyTimes { get; private set; } = new();

    /// <summary>Webhooks that were not answered with 200.</summary>
    public int Failed { get; private set; }

    /// <summary>Closed loop: so many people write without a pause between reading and answering.</summary>
    /// <returns>Complete turns per second.</returns>
    public async Task<double> CloseLoopAsync(int people, TimeSpan time)
    {
        Volatile.Write(ref again, true);
        for (var i = 0; i < people; i++)
        {
            Play(crowd.Take());
        }

        var (begun, first) = (Stopwatch.GetTimestamp(), Interlocked.Read(ref done));
        await Task.Delay(time, TimeProvider.System);
        var rate = (Interlocked.Read(ref done) - first) / Stopwatch.GetElapsedTime(begun).TotalSeconds;
        Volatile.Write(ref again, false);
        await EndedAsync();
        return rate;
    }

    /// <summary>Open loop: so many turns a second whether or not earlier ones are done.</summary>
    public async Task PaceAsync(int perSecond, TimeSpan time)
    {
        var begun = Stopwatch.GetTimestamp();
        using var ticks = new PeriodicTimer(TimeSpan.FromMilliseconds(5));
        for (var sent = 0L; Stopwatch.GetElapsedTime(begun) < time;)
        {
            await ticks.WaitForNextTickAsync();
            for (var due = (long)(Stopwatch.GetElapsedTime(begun).TotalSeconds * perSecond); sent < due; sent++)
            {
                Play(crowd.Take());
            }
        }

        await EndedAsync();
    }

    /// <summary>Begins measuring anew.</summary>
    public void Forget() => (WebhookTimes, ReplyTimes, Failed) = (new Latencies(), new Latencies(), 0);

    /// <inheritdoc />
    public void Dispose()
    {
        stage.Line.Platform.BotSpoke -= Heard;
        connections.Dispose();
    }

    private async Task EndedAsync()
    {
        for (var tries = 0; !playing.IsEmpty; tries++)
        {
            if (tries > 1000)
            {
                throw new TimeoutException($"{playing.Count} turns got no reply within 10 s; the service said:\n{Service.Process.Log}");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        }
    }

    private void Play(Writer writer)
    {
        playing[writer.UserId] = writer;
        ThreadPool.UnsafeQueueUserWorkItem(static p => _ = p.Load.SendAsync(p.Writer), (Load: this, Writer: writer), preferLocal: false);
    }

    private async Task SendAsync(Writer writer)
    {
        var request = writer.Next(webhook);
        var begun = Stopwatch.GetTimestamp();
        writer.Ask(begun);
        if (await connections.SendAsync(request) == 200)
        {
            WebhookTimes.Since(begun);
        }
        else
        {
            Failed++;
        }
    }

    private void Heard(ChatMessage message)
    {
        if (!playing.TryGetValue(message.Chat, out var writer) || writer.Answered(message.RequestId) is not (> 0 and var asked))
        {
            return;
        }

        ReplyTimes.Since(asked);
        Interlocked.Increment(ref done);
        playing.TryRemove(message.Chat, out _);
        crowd.GiveBack(writer);
        if (Volatile.Read(ref again))
        {
            Play(crowd.Take());
        }
    }
}
