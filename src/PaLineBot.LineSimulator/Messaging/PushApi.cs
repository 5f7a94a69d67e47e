using System.Text.Json;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>POST /v2/bot/message/push: to a person or a group, counted by people reached.</summary>
internal static class PushApi
{
    internal static void Map(ApiRoutes routes)
    {
        const string path = "/v2/bot/message/push";
        routes.Map("POST", path, new ApiRules { Rate = RateRule.PerSecond(path), Json = true, RetryKey = true }, Push);
    }

    private static void Push(ApiCall call)
    {
        var to = call.Json.TryGetProperty("to", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString()! : "";
        if (!Ids.IsUser(to) && !Ids.IsGroup(to))
        {
            call.RefuseAsViolation(400, "to-malformed", Wording.InvalidProperty("to"));
            return;
        }
        if (!Outgoing.TryRead(call, out var messages) || !Units.AreFine(call) || !Outgoing.QuotesFit(call, messages, to))
        {
            return;
        }
        lock (call.Channel.RetryKeys)
        {
            if (RetryCheck.IsFirst(call))
            {
                Send(call, to, messages);
            }
        }
    }

    private static void Send(ApiCall call, string to, IReadOnlyList<JsonElement> messages)
    {
        if (Recipient.Find(call, to) is not { } recipient)
        {
            call.RefuseAsViolation(400, "to-unknown", Wording.FailedToSend);
            return;
        }
        if (!call.Channel.Quota.TryCount(call.Now, recipient.People))
        {
            call.Note("notice", "quota", Wording.MonthlyLimit);
            call.Refuse(429, Wording.MonthlyLimit);
            return;
        }
        var sent = Outgoing.Deliver(call, messages, recipient.Chat, Via.Push, recipient.People > 0);
        call.Channel.Quota.CountDelivery(call.Now, Via.Push, recipient.People);
        call.Channel.Counters.Accepted(Via.Push, to, messages.Count);
        RetryCheck.Remember(call, sent);
        call.Ok(json => SentMessage.Write(json, sent));
    }
}
