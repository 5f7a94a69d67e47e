using System.Security.Cryptography;
using System.Text.Json;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>POST /v2/bot/message/reply: free, once per token, within a minute.</summary>
internal static class ReplyApi
{
    internal static void Map(ApiRoutes routes) => routes.PostJson("/v2/bot/message/reply", Reply);

    private static void Reply(ApiCall call)
    {
        var text = call.Json.TryGetProperty("replyToken", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString()! : "";
        if (text.Length == 0)
        {
            call.RefuseAsViolation(400, "message-invalid", Wording.Errors(1), new Detail("May not be empty", "replyToken"));
            return;
        }
        if (!Outgoing.TryRead(call, out var messages))
        {
            return;
        }
        if (call.Channel.ReplyTokens.Find(text) is not { } token)
        {
            call.RefuseAsViolation(400, "reply-token-unknown", Wording.InvalidReplyToken);
            return;
        }
        if (Outgoing.QuotesFit(call, messages, token.Chat.Id) && Take(call, token) && IsThere(call, token.Chat))
        {
            Send(call, token, messages);
        }
    }

    private static bool Take(ApiCall call, ReplyToken token)
    {
        switch (token.Use(call.Now, SHA256.HashData(call.Body)))
        {
            case ReplyTokenUse.Taken:
                return true;
            case ReplyTokenUse.UsedOtherwise:
                call.RefuseAsViolation(400, "reply-token-used", Wording.InvalidReplyToken);
                return false;
            case ReplyTokenUse.UsedAlike:
                call.Note("notice", "reply-token-used", "the same reply was sent twice");
                break;
            default:
                call.Note("notice", "reply-token-expired", "the reply token is older than a minute");
                break;
        }
        call.Refuse(400, Wording.InvalidReplyToken);
        return false;
    }

    private static bool IsThere(ApiCall call, Chat chat)
    {
        if (!chat.IsGroup || call.Platform.Groups.GetValueOrDefault(chat.Id)?.Bot == call.Channel)
        {
            return true;
        }
        call.Refuse(400, Wording.InvalidReplyToken);
        return false;
    }

    private static void Send(ApiCall call, ReplyToken token, IReadOnlyList<JsonElement> messages)
    {
        var arrives = token.Chat.IsGroup || call.Channel.Contact(token.Chat.Id).Status != Friendship.Blocked;
        var counters = call.Channel.Counters;
        if (token.PostedAt != 0)
        {
            counters.ReplyTimes.Since(token.PostedAt);
        }
        var sent = Outgoing.Deliver(call, messages, token.Chat, Via.Reply, arrives);
        counters.Accepted(Via.Reply, token.Chat.Id, messages.Count);
        call.Channel.Quota.CountDelivery(call.Now, Via.Reply, 1);
        call.Ok(json => SentMessage.Write(json, sent));
    }
}
