using Npgsql;
using PaLineBot.Conversation;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Events;
using PaLineBot.Data;
using PaLineBot.Line.Webhooks;
using PaLineBot.Messages;
using PaLineBot.Outbox;
using PaLineBot.Rules.Calendar;

namespace PaLineBot.Turns;

/// <summary>Takes the waiting events of one lane through the engine, one after another, inside a transaction.</summary>
/// <param name="accounts">Reads the actor again after effects.</param>
/// <param name="handlers">What features do.</param>
/// <param name="renderer">From replies to LINE's JSON.</param>
public sealed class LaneTurns(AccountReader accounts, TurnHandlers handlers, ChatContexts contexts, ReplyRenderer renderer)
{
    /// <summary>How long after receipt a reply token is taken to be fresh; LINE says about a minute.</summary>
    private static readonly TimeSpan ReplyTokenFresh = TimeSpan.FromSeconds(50);
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(1);

    /// <summary>Handles at most <paramref name="most"/> events.</summary>
    internal async Task RunAsync(
        NpgsqlConnection connection, NpgsqlTransaction transaction, Lane lane, int most, TurnWrites writes, DateTimeOffset now, CancellationToken cancel)
    {
        var events = lane.Events.Take(most).ToList();
        for (var i = 0; i < events.Count; i++)
        {
            var pending = events[i];
            var lineEvent = WebhookEvent.Parse(pending.Body);
            var chatEvent = EventTranslator.Translate(lineEvent, pending.OccurredAt);
            var work = new Work(connection, transaction, lane.District, lane.ActorOf(lineEvent.Common.Source?.UserId), now) { Year = YearOf(pending.OccurredAt, now) };
            if (work.Year != lane.FactsYear)
            {
                // What is read anew must hold what earlier events of this batch have written.
                await writes.FlushAsync(connection, transaction, now);
            }

            if (lane.IsGroup || work.Year != lane.FactsYear)
            {
                await ReloadAsync(work, lane, cancel);
            }

            if (chatEvent is MessageUnsent unsent)
            {
                await Unsent.ForgetAsync(work, lane.Key, unsent.MessageId);
                await handlers.ForgetAsync(work, unsent.MessageId);
            }

            var next = chatEvent is TextReceived && i + 1 < events.Count ? NextText(events[i + 1]) : null;
            var replies = await StepAsync(work, lane, chatEvent, next, writes, cancel);
            if (replies is not null && EventTranslator.ReplyTokenOf(lineEvent) is { Length: > 0 } token)
            {
                writes.Outbox.Add(new OutboxRow(
                    Guid.CreateVersion7(), lane.District.Id, lane.Key, OutboxKind.Reply, lane.Key, token, pending.ReceivedAt + ReplyTokenFresh, replies.Messages, 0, now)
                {
                    About = OutboxRow.AboutOf(replies.About),
                });
            }

            writes.Done(pending.InboxId);
        }

        var json = lane.State.ToJson();
        if (json != lane.StoredState)
        {
            writes.State(lane, json);
        }
    }

    // What was written before midnight of 30 September belongs to the year that ends then; a clock that is far ahead decides nothing.
    private static int YearOf(DateTimeOffset occurredAt, DateTimeOffset now) => FiscalYear.Of(occurredAt < now + ClockSkew ? occurredAt : now).Label;

    /// <summary>The next event when it is a text that can be answered: the engine may answer both at once, at the later token.</summary>
    private static TextReceived? NextText(PendingEvent pending)
    {
        var lineEvent = WebhookEvent.Parse(pending.Body);
        return EventTranslator.ReplyTokenOf(lineEvent) is { Length: > 0 } ? EventTranslator.Translate(lineEvent, pending.OccurredAt) as TextReceived : null;
    }

    private async Task<RenderedReply?> StepAsync(Work work, Lane lane, ChatEvent chatEvent, TextReceived? next, TurnWrites writes, CancellationToken cancel)
    {
        var prepared = Engine.Prepare(lane.State, chatEvent);
        for (var attempt = 1; ; attempt++)
        {
            var context = contexts.Of(work, lane.Facts) with { Next = next };
            foreach (var request in prepared.Needs)
            {
                context.Answers.Add(request, await handlers.LoadAsync(work, request));
            }

            var turn = prepared.Step(context);
            if (await ApplyAsync(work, lane, turn.Effects, writes, cancel))
            {
                lane.State = turn.State;
                return turn.Replies.Count == 0 ? null : renderer.Render(turn.Replies);
            }

            if (attempt == 2)
            {
                throw new InvalidOperationException($"effects of {chatEvent.GetType().Name} were refused twice");
            }
        }
    }

    private async Task<bool> ApplyAsync(Work work, Lane lane, IReadOnlyList<Effect> effects, TurnWrites writes, CancellationToken cancel)
    {
        if (writes.AllBuffered(effects))
        {
            foreach (var effect in effects)
            {
                writes.Takes(lane, effect);
            }

            return true;
        }

        await writes.FlushAsync(work.Connection, work.Transaction, work.Now);
        await work.Transaction.SaveAsync("effects", cancel);
        foreach (var effect in effects)
        {
            if (writes.Takes(lane, effect))
            {
                continue;
            }

            // A submission reads the answers from disk, so those of this turn must be there.
            await writes.FlushAsync(work.Connection, work.Transaction, work.Now);
            if (!await handlers.RunAsync(work, effect))
            {
                await work.Transaction.RollbackAsync("effects", cancel);
                writes.Forget();
                await ReloadAsync(work, lane, cancel);
                return false;
            }

            await ReloadAsync(work, lane, cancel);
        }

        return true;
    }

    private async Task ReloadAsync(Work work, Lane lane, CancellationToken cancel)
    {
        // In a group LINE may not tell who it was; then it was nobody that is known, and not whoever spoke before.
        lane.Facts = work.LineUserId is { } user ? await accounts.OneAsync(work, user, cancel) : new AccountFacts();
        lane.FactsYear = work.Year;
        work.ActAs(lane.Facts.Person);
    }
}
