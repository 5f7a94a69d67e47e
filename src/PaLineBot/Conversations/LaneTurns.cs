using Npgsql;
using PaLineBot.Conversation;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversations.Effects;
using PaLineBot.Documents;
using PaLineBot.Evidence;
using PaLineBot.Line.Webhooks;
using PaLineBot.Outbox;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversations;

/// <summary>Takes the waiting events of one lane through the engine, one after another, inside a transaction.</summary>
/// <param name="loader">Loads facts again after effects.</param>
/// <param name="catalogue">The forms.</param>
/// <param name="renderer">From replies to LINE's JSON.</param>
/// <param name="papers">Links to papers.</param>
/// <param name="evidence">How large evidence may be.</param>
public sealed class LaneTurns(LaneLoader loader, FormCatalogue catalogue, ReplyRenderer renderer, PaperService papers, EvidenceSettings evidence)
{
    /// <summary>How long after receipt a reply token is taken to be fresh; LINE says about a minute.</summary>
    private static readonly TimeSpan ReplyTokenFresh = TimeSpan.FromSeconds(50);

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
            var scope = new TurnScope(connection, transaction, lane, lineEvent.Common.Source?.UserId, now);
            await LoadGroupActorAsync(scope, cancel);
            if (chatEvent is MessageUnsent unsent)
            {
                await Unsent.ForgetAsync(scope, unsent.MessageId);
                await EvidencePointers.ForgetAsync(scope, unsent.MessageId);
            }

            var next = chatEvent is TextReceived && i + 1 < events.Count ? NextText(events[i + 1]) : null;
            var replies = await StepAsync(scope, chatEvent, next, writes, cancel);
            if (replies.Length > 0 && EventTranslator.ReplyTokenOf(lineEvent) is { Length: > 0 } token)
            {
                writes.Outbox.Add(new OutboxRow(
                    Guid.CreateVersion7(), lane.District.Id, lane.Key, OutboxKind.Reply, lane.Key, token, pending.ReceivedAt + ReplyTokenFresh, replies, 0, now));
            }

            writes.Done(pending.InboxId);
        }

        var json = lane.State.ToJson();
        if (json != lane.StoredState)
        {
            writes.State(lane, json);
        }
    }

    /// <summary>The next event when it is a text that can be answered: the engine may answer both at once, at the later token.</summary>
    private static TextReceived? NextText(PendingEvent pending)
    {
        var lineEvent = WebhookEvent.Parse(pending.Body);
        return EventTranslator.ReplyTokenOf(lineEvent) is { Length: > 0 } ? EventTranslator.Translate(lineEvent, pending.OccurredAt) as TextReceived : null;
    }

    private async Task LoadGroupActorAsync(TurnScope scope, CancellationToken cancel)
    {
        if (scope is { Lane.IsGroup: true, UserId: { } user })
        {
            await ReloadAsync(scope, user, cancel);
        }
    }

    private Task ReloadAsync(TurnScope scope, string userId, CancellationToken cancel) =>
        loader.ReloadAsync(scope.Connection, scope.Transaction, scope.Lane, userId, scope.Now, FiscalYear.Of(scope.Now).Label, cancel);

    private async Task<byte[]> StepAsync(TurnScope scope, ChatEvent chatEvent, TextReceived? next, TurnWrites writes, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            var context = Context(scope) with { Next = next };
            var needs = Engine.Needs(scope.Lane.State, chatEvent);
            if (needs.Count > 0)
            {
                context = await RequestedFacts.AddAsync(scope, context, needs, papers);
            }

            var turn = Engine.Step(scope.Lane.State, chatEvent, context);
            if (await ApplyAsync(scope, turn.Effects, writes, cancel))
            {
                scope.Lane.State = turn.State;
                return turn.Replies.Count == 0 ? [] : renderer.Render(turn.Replies);
            }

            if (attempt == 2)
            {
                throw new InvalidOperationException($"effects of {chatEvent.GetType().Name} were refused twice");
            }
        }
    }

    private ChatContext Context(TurnScope scope)
    {
        var (lane, district) = (scope.Lane, scope.Lane.District);
        return new ChatContext
        {
            Now = scope.Now,
            Catalogue = catalogue,
            District = new DistrictFacts(district.Name, district.ShortName, district.HelpContact, district.SubmitBy) { LiffId = district.Liff?.LiffId },
            FreshCode = FreshCodes.Next(),
            Person = lane.Person,
            Agreement = lane.Agreement,
            Notices = lane.Notices,
            MostEvidenceBytes = evidence.FileBytes,
        };
    }

    private async Task<bool> ApplyAsync(TurnScope scope, IReadOnlyList<Effect> effects, TurnWrites writes, CancellationToken cancel)
    {
        if (effects.All(e => e is SaveAnswer))
        {
            foreach (var save in effects.OfType<SaveAnswer>())
            {
                Save(scope.Lane, save, writes);
            }

            return true;
        }

        await writes.FlushAnswersAsync(scope.Connection, scope.Transaction, scope.Now);
        await scope.Transaction.SaveAsync("effects", cancel);
        foreach (var effect in effects)
        {
            if (!await RunOneAsync(scope, effect, writes, cancel))
            {
                await scope.Transaction.RollbackAsync("effects", cancel);
                writes.ForgetAnswers();
                await ReloadIfKnownAsync(scope, cancel);
                return false;
            }
        }

        await writes.FlushAnswersAsync(scope.Connection, scope.Transaction, scope.Now);
        await ReloadIfKnownAsync(scope, cancel);
        return true;
    }

    private async Task<bool> RunOneAsync(TurnScope scope, Effect effect, TurnWrites writes, CancellationToken cancel)
    {
        if (effect is SaveAnswer save)
        {
            Save(scope.Lane, save, writes);
            return true;
        }

        // A submission reads the answers from disk, so those of this turn must be there.
        await writes.FlushAnswersAsync(scope.Connection, scope.Transaction, scope.Now);
        var done = await EffectRunner.RunAsync(scope, effect, evidence);
        if (done && effect is StartAgreement or JoinByCode)
        {
            await ReloadIfKnownAsync(scope, cancel);
        }

        return done;
    }

    private Task ReloadIfKnownAsync(TurnScope scope, CancellationToken cancel) =>
        scope.UserId is { } user ? ReloadAsync(scope, user, cancel) : Task.CompletedTask;

    private static void Save(Lane lane, SaveAnswer save, TurnWrites writes)
    {
        if (lane.Agreement is { } agreement && Agreements.AgreementWriting.IsOpen(agreement))
        {
            writes.Answer(lane, agreement.Id, save.FieldId, save.Answer);
            lane.Agreement = agreement with { Sheet = agreement.Sheet.With(save.FieldId, save.Answer) };
        }
    }
}
