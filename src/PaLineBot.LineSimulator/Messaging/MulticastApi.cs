using System.Text.Json;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>POST /v2/bot/message/multicast (up to 500 people, no groups) and broadcast (all friends).</summary>
internal static class MulticastApi
{
    internal static void Map(ApiRoutes routes)
    {
        const string multicast = "/v2/bot/message/multicast";
        const string broadcast = "/v2/bot/message/broadcast";
        routes.Map("POST", multicast, new ApiRules { Rate = RateRule.PerSecond(multicast, 200), Json = true, RetryKey = true }, Multicast);
        routes.Map("POST", broadcast, new ApiRules { Rate = RateRule.PerHour(broadcast, 60), Json = true, RetryKey = true }, Broadcast);
    }

    private static void Multicast(ApiCall call)
    {
        if (ReadRecipients(call) is not { } to || !Outgoing.TryRead(call, out var messages) || !Units.AreFine(call))
        {
            return;
        }
        lock (call.Channel.RetryKeys)
        {
            if (RetryCheck.IsFirst(call))
            {
                Send(call, to, messages, Via.Multicast);
            }
        }
    }

    private static void Broadcast(ApiCall call)
    {
        if (!Outgoing.TryRead(call, out var messages))
        {
            return;
        }
        lock (call.Channel.RetryKeys)
        {
            if (RetryCheck.IsFirst(call))
            {
                Send(call, [.. call.Channel.Contacts.Where(c => c.Value.Status == Friendship.Friend).Select(c => c.Key)], messages, Via.Broadcast);
            }
        }
    }

    private static string[]? ReadRecipients(ApiCall call)
    {
        if (!call.Json.TryGetProperty("to", out var list) || list.ValueKind != JsonValueKind.Array || list.GetArrayLength() is < 1 or > 500)
        {
            call.RefuseAsViolation(400, "to-malformed", Wording.Errors(1), new Detail("Size must be between 1 and 500", "to"));
            return null;
        }
        var to = list.EnumerateArray().Select(u => u.ValueKind == JsonValueKind.String ? u.GetString()! : "").ToArray();
        if (!Array.TrueForAll(to, Ids.IsUser))
        {
            call.RefuseAsViolation(400, "to-malformed", Wording.InvalidProperty("to"));
            return null;
        }
        if (!Array.TrueForAll(to, call.Platform.Users.ContainsKey))
        {
            call.RefuseAsViolation(400, "to-unknown", Wording.FailedToSend);
            return null;
        }
        return [.. to.Distinct()];
    }

    private static void Send(ApiCall call, string[] to, IReadOnlyList<JsonElement> messages, Via via)
    {
        var reached = Array.FindAll(to, u => call.Channel.Contact(u).IsReachable(call.Now));
        if (!call.Channel.Quota.TryCount(call.Now, reached.Length))
        {
            call.Note("notice", "quota", Wording.MonthlyLimit);
            call.Refuse(429, Wording.MonthlyLimit);
            return;
        }
        foreach (var user in reached)
        {
            Outgoing.Deliver(call, messages, call.Channel.ChatWith(user), via, arrives: true);
        }
        call.Channel.Quota.CountDelivery(call.Now, via, reached.Length);
        call.Channel.Counters.Accepted(via, null, messages.Count);
        RetryCheck.Remember(call, null);
    }
}
