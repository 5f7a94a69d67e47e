using System.Collections.Concurrent;
using Npgsql;
using PaLineBot.Districts;
using PaLineBot.Hosting;
using PaLineBot.Line;
using PaLineBot.Line.Api;

namespace PaLineBot.Outbox;

/// <summary>
/// Sends what turns commit: at once what this instance committed itself, and what is due and in nobody's hands
/// (after a crash, after a pause). Rows in hand are leased; the lease is renewed while they wait.
/// </summary>
public sealed partial class OutboxSender(
    OutboxStore store,
    SentMarker marker,
    LineClients clients,
    DistrictDirectory districts,
    ReplySending replies,
    IEnumerable<IRowSending> sendings,
    InstanceId instance,
    OutboxLease lease,
    TimeProvider clock,
    ILogger<OutboxSender> log) : BackgroundService
{
    private const int MostAtOnce = 64;
    private const int MostLeased = 200;
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(1);

    private readonly Dictionary<OutboxKind, IRowSending> byKind = sendings.ToDictionary(s => s.Kind);
    private readonly LaneQueues queues = new(MostAtOnce);
    private readonly ConcurrentDictionary<Guid, byte> inHand = new();
    private CancellationToken stopping;

    /// <summary>Rows that this instance has just committed under its own lease.</summary>
    public void Send(IReadOnlyList<OutboxRow> rows) => Take(rows, maybeSentBefore: false);

    /// <summary>Leases what is due and in nobody's hands.</summary>
    /// <returns>How many rows.</returns>
    public async Task<int> LeaseOnceAsync(CancellationToken cancel)
    {
        var rows = await store.LeaseAsync(instance.Value, clock.GetUtcNow(), MostLeased, cancel);
        Take(rows, maybeSentBefore: true);
        return rows.Count;
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        stopping = stoppingToken;
        var renewAt = clock.GetTimestamp();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var leased = await LeaseOnceAsync(stoppingToken);
                if (clock.GetElapsedTime(renewAt) >= lease.RenewEvery)
                {
                    renewAt = clock.GetTimestamp();
                    await RenewAsync(stoppingToken);
                }

                if (leased == MostLeased)
                {
                    continue;
                }
            }
            catch (NpgsqlException e)
            {
                LeaseFailed(e.Message);
            }

            await Task.Delay(Poll, clock, stoppingToken);
        }
    }

    private Task RenewAsync(CancellationToken cancel) =>
        inHand.IsEmpty ? Task.CompletedTask : store.RenewAsync(instance.Value, [.. inHand.Keys], clock.GetUtcNow(), cancel);

    private void Take(IReadOnlyList<OutboxRow> rows, bool maybeSentBefore)
    {
        foreach (var row in rows)
        {
            if (inHand.TryAdd(row.Id, 0))
            {
                queues.Add((row.DistrictId, row.Lane), waited => HandleAsync(row, maybeSentBefore, waited));
            }
        }
    }

    private async Task HandleAsync(OutboxRow row, bool maybeSentBefore, bool waited)
    {
        try
        {
            var outcome = districts.Find(row.DistrictId) is { } district
                ? await SendAsync(clients.For(district), row, maybeSentBefore, waited)
                : new SendOutcome.Later("district unknown to this instance yet");
            await RecordAsync(row, outcome);
        }
        catch (Exception e) when (e is OperationCanceledException or NpgsqlException)
        {
            // The lease runs out and the row is taken up again, here or elsewhere.
            inHand.TryRemove(row.Id, out _);
        }
        catch (Exception e)
        {
            inHand.TryRemove(row.Id, out _);
            SendFailed(e, row.Kind);
        }
    }

    // What waited may have been unsent, or taken back, meanwhile; what goes out at once is not asked about.
    private async Task<SendOutcome> SendAsync(MessagingApiClient client, OutboxRow row, bool maybeSentBefore, bool waited)
    {
        if (waited)
        {
            if (await store.AsItStandsAsync(row, stopping) is not { } standing)
            {
                return new SendOutcome.Dropped(ReplySending.NotWanted);
            }

            row = standing;
        }

        return await (row.Kind == OutboxKind.Reply ? ReplyAsync(client, row, maybeSentBefore) : byKind[row.Kind].SendAsync(client, row, stopping));
    }

    // What its token is of no use for any more goes by push.
    private async Task<SendOutcome> ReplyAsync(MessagingApiClient client, OutboxRow row, bool maybeSentBefore)
    {
        if (await replies.SendAsync(client, row, maybeSentBefore, stopping) is { } outcome)
        {
            return outcome;
        }

        if (!LineIds.IsUser(row.Recipient))
        {
            // A push there is billed for every member, and nobody waits for a late answer in a group.
            return new SendOutcome.Dropped("too late for a group");
        }

        return await store.AsItStandsAsync(row, stopping) is null
            ? new SendOutcome.Dropped(ReplySending.NotWanted)
            : await byKind[OutboxKind.Push].SendAsync(client, row, stopping);
    }

    private async Task RecordAsync(OutboxRow row, SendOutcome outcome)
    {
        switch (outcome)
        {
            case SendOutcome.Sent sent:
                marker.Add(new SentRow(row.Id, row.About is null || sent.MessageIds.Count == 0 ? null : string.Join(',', sent.MessageIds)), () => inHand.TryRemove(row.Id, out _));
                return;
            case SendOutcome.Refused refused:
                Refused(row.Kind, refused.Reason);
                await store.RefusedAsync(row.Id, refused.Reason, stopping);
                break;
            case SendOutcome.Dropped dropped:
                await store.DroppedAsync(row.Id, dropped.Reason, stopping);
                break;
            case SendOutcome.HandedBack back:
                await store.HandedBackAsync(row.Id, back.Reason, stopping);
                break;
            case SendOutcome.Later later:
                Postponed(later.Parked ? LogLevel.Error : LogLevel.Warning, row.Kind, later.Reason);
                await store.PostponeAsync(row.Id, RetryTimes.Next(row, later, clock.GetUtcNow()), later.Reason, later.Parked, stopping);
                break;
        }

        inHand.TryRemove(row.Id, out _);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outbox waits: {Reason}")]
    private partial void LeaseFailed(string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Sending a {Kind} failed")]
    private partial void SendFailed(Exception error, OutboxKind kind);

    [LoggerMessage(Level = LogLevel.Error, Message = "LINE refused a {Kind}: {Reason}")]
    private partial void Refused(OutboxKind kind, string reason);

    [LoggerMessage(Message = "A {Kind} waits: {Reason}")]
    private partial void Postponed(LogLevel level, OutboxKind kind, string reason);
}
