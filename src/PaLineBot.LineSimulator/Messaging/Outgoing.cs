using System.Runtime.InteropServices;
using System.Text.Json;
using PaLineBot.Line.Messages.Validation;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>The messages of a call, checked as LINE checks them.</summary>
internal static class Outgoing
{
    /// <summary>False when the call has been refused.</summary>
    internal static bool TryRead(ApiCall call, out IReadOnlyList<JsonElement> messages)
    {
        messages = call.Json.TryGetProperty("messages", out var list) && list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];
        if (Refusal(call) is not { } refusal)
        {
            return true;
        }
        call.RefuseAsViolation(400, "message-invalid", refusal.Message, [.. refusal.Details.Select(Detail.From)]);
        return false;
    }

    /// <summary>What LINE would answer to the messages of a call; null when it would take them.</summary>
    internal static MessageRefusal? Refusal(ApiCall call) =>
        MessageRefusal.From(MessageValidator.CheckJson(call.Json.TryGetProperty("messages", out var list) ? list : default));

    internal static bool IsSilent(ApiCall call) =>
        call.Json.TryGetProperty("notificationDisabled", out var silent) && silent.ValueKind == JsonValueKind.True;

    /// <summary>A quote token belongs to the chat it came from.</summary>
    internal static bool QuotesFit(ApiCall call, IReadOnlyList<JsonElement> messages, string chatId)
    {
        for (var i = 0; i < messages.Count; i++)
        {
            if (messages[i].TryGetProperty("quoteToken", out var quote) && quote.GetString() is { } token && !MessageToken.IsQuoteIn(token, chatId))
            {
                call.RefuseAsViolation(400, "quote-token", Wording.Errors(1), new Detail("invalid quote token", $"messages[{i}].quoteToken"));
                return false;
            }
        }
        return true;
    }

    /// <summary>Gives messages their ids and, where they arrive, puts them into the chat.</summary>
    internal static IReadOnlyList<SentMessage> Deliver(ApiCall call, IReadOnlyList<JsonElement> messages, Chat chat, Via via, bool arrives)
    {
        var sent = new SentMessage[messages.Count];
        var arriving = new List<ChatMessage>(sent.Length);
        var silent = IsSilent(call);
        for (var i = 0; i < sent.Length; i++)
        {
            var (seq, id) = call.Platform.NextMessage();
            var type = messages[i].GetProperty("type").GetString()!;
            sent[i] = new SentMessage(id, type is "location" or "audio" or "imagemap" ? null : MessageToken.Quote(id, chat.Id));
            if (arrives)
            {
                arriving.Add(Message(call, messages[i], chat, via, silent, seq, id, type));
            }
        }
        call.Platform.Add(chat, arriving);
        return sent;
    }

    private static ChatMessage Message(ApiCall call, JsonElement message, Chat chat, Via via, bool silent, long seq, string id, string type) =>
        new()
        {
            Seq = seq,
            Id = id,
            Channel = call.Channel.Key,
            Chat = chat.Id,
            Via = via,
            At = call.Now,
            Type = type,
            Json = JsonMarshal.GetRawUtf8Value(message).ToArray(),
            Silent = silent,
            RequestId = call.RequestId,
        };
}
