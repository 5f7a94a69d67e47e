using System.Diagnostics;
using PaLineBot.Line.Webhooks;
using PaLineBot.LineSimulator.Faults;
using PaLineBot.LineSimulator.State;
using PaLineBot.LineSimulator.Time;
using PaLineBot.LineSimulator.Watching;

namespace PaLineBot.LineSimulator.Webhooks;

/// <summary>Brings events to the bot without making anybody wait: one lane per chat, faults on order, redelivery.</summary>
internal sealed class WebhookSender(SimulatorOptions settings, SimulatorClock clock, FaultBook faults, WebhookPoster poster)
{
    private readonly WebhookLane mixed = new();
    private readonly List<(Channel Channel, PostedEvent Event)> mixing = [];
    private readonly CancellationTokenSource stop = new();
    private int mixSize;
    private int pending;

    /// <summary>Whether nothing is queued, held or awaited.</summary>
    internal bool IsIdle => Volatile.Read(ref pending) == 0;

    internal Pulse Settled { get; } = new();

    /// <summary>Sends an event, unless the channel has no webhook.</summary>
    internal void Send(Channel channel, PostedEvent one)
    {
        if (!channel.WebhookActive || channel.WebhookUrl is null)
        {
            return;
        }
        channel.Counters.Event();
        Interlocked.Increment(ref pending);
        var fault = faults.StrikeWebhook(channel.Key);
        switch (fault?.Kind)
        {
            case FaultKind.Duplicate:
                Interlocked.Increment(ref pending);
                Queue(channel, [one]);
                Queue(channel, [one]);
                break;
            case FaultKind.Reorder when one.Chat is not null && one.Chat.Lane.Hold(one):
                _ = LaterAsync(fault.DelayMs, () => ReleaseHeld(channel, one));
                break;
            case FaultKind.Drop:
                _ = LaterAsync(fault.DelayMs, () => Queue(channel, [one.Redelivery()]));
                break;
            case FaultKind.LoseAck:
                Queue(channel, [one.LosingAck(fault.DelayMs)]);
                break;
            case FaultKind.Mix:
                Mix(channel, one, fault);
                break;
            default:
                if (!JoinMix(channel, one))
                {
                    Queue(channel, [one]);
                }
                break;
        }
    }

    /// <summary>Stops redeliveries and held events.</summary>
    internal void Stop() => stop.Cancel();

    private void Mix(Channel channel, PostedEvent one, Fault fault)
    {
        lock (mixing)
        {
            mixing.Add((channel, one));
            mixSize = fault.Size;
        }
        _ = LaterAsync(fault.DelayMs, FlushMix);
        FlushMixIfFull();
    }

    private bool JoinMix(Channel channel, PostedEvent one)
    {
        lock (mixing)
        {
            if (mixing.Count == 0 || mixing[0].Channel != channel)
            {
                return false;
            }
            mixing.Add((channel, one));
        }
        FlushMixIfFull();
        return true;
    }

    private void FlushMixIfFull()
    {
        lock (mixing)
        {
            if (mixing.Count < mixSize)
            {
                return;
            }
        }
        FlushMix();
    }

    private void FlushMix()
    {
        lock (mixing)
        {
            foreach (var channel in mixing.Select(m => m.Channel).Distinct().ToArray())
            {
                Queue(channel, [.. mixing.Where(m => m.Channel == channel).Select(m => m.Event)]);
            }
            mixing.Clear();
        }
    }

    private void ReleaseHeld(Channel channel, PostedEvent one)
    {
        if (one.Chat!.Lane.Release(one))
        {
            Queue(channel, [one]);
        }
    }

    private void Queue(Channel channel, PostedEvent[] events)
    {
        if (!settings.KeepOrder)
        {
            _ = Task.Run(() => PostAsync(channel, events));
            return;
        }
        var lane = events.Length == 1 && events[0].Chat is { } chat ? chat.Lane : mixed;
        lane.Add(events, batch => PostAsync(channel, batch));
    }

    private async Task PostAsync(Channel channel, PostedEvent[] events)
    {
        var now = clock.GetUtcNow();
        var stopwatch = Stopwatch.GetTimestamp();
        foreach (var one in events)
        {
            one.Token?.Posted(now, stopwatch, one.IsRedelivery);
        }
        channel.Counters.Posted(events[0].IsRedelivery);
        var body = WebhookBody.Build(channel.BotUserId, events);
        var answer = channel.WebhookUrl is { } url
            ? await poster.PostAsync(channel, url, body, WebhookSignature.Sign(body, channel.SecretBytes))
            : new WebhookAnswer(0, 0, "no webhook");
        foreach (var one in events)
        {
            Finish(channel, one, answer.IsOk);
        }
    }

    private void Finish(Channel channel, PostedEvent one, bool ok)
    {
        if (one.LoseAckMs is { } lost)
        {
            _ = LaterAsync(lost, () => Queue(channel, [one.Redelivery()]));
        }
        else if (!ok && channel.Redelivery.Enabled && one.Tries < channel.Redelivery.Tries)
        {
            _ = LaterAsync(channel.Redelivery.DelayMs, () => Queue(channel, [one.Redelivery()]));
        }
        else
        {
            if (Interlocked.Decrement(ref pending) == 0)
            {
                Settled.Fire();
            }
        }
    }

    private async Task LaterAsync(int ms, Action act)
    {
        try
        {
            await Task.Delay(TimeSpan.FromMilliseconds(ms), TimeProvider.System, stop.Token);
            act();
        }
        catch (OperationCanceledException)
        {
            // the simulator is closing
        }
    }
}
