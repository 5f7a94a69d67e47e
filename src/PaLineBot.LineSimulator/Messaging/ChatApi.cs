using System.Text.Json;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>Loading animation and marking as read.</summary>
internal static class ChatApi
{
    internal static void Map(ApiRoutes routes)
    {
        routes.PostJson("/v2/bot/chat/loading/start", RateRule.PerSecond("loading", 100), Loading);
        routes.PostJson("/v2/bot/chat/markAsRead", MarkAsRead);
    }

    /// <summary>One-to-one chats only; 5 to 60 seconds in steps of 5.</summary>
    private static void Loading(ApiCall call)
    {
        var chat = Text(call, "chatId");
        if (chat is null || !Ids.IsUser(chat) || !call.Platform.Users.ContainsKey(chat))
        {
            call.RefuseAsViolation(400, "loading", Wording.InvalidProperty("chatId"));
            return;
        }
        var seconds = 20;
        if (call.Json.TryGetProperty("loadingSeconds", out var given)
            && (given.ValueKind != JsonValueKind.Number || !given.TryGetInt32(out seconds) || seconds is < 5 or > 60 || seconds % 5 != 0))
        {
            call.RefuseAsViolation(400, "loading", Wording.InvalidProperty("loadingSeconds"));
            return;
        }
        call.Accepted();
        call.Platform.Stream.Send("typing", json =>
        {
            json.WriteStartObject();
            json.WriteString("channel", call.Channel.Key);
            json.WriteString("chat", chat);
            json.WriteNumber("seconds", seconds);
            json.WriteEndObject();
        });
    }

    private static void MarkAsRead(ApiCall call)
    {
        var token = Text(call, "markAsReadToken");
        if (token is null || !IsOurs(call, token))
        {
            call.RefuseAsViolation(400, "mark-as-read-token", Wording.InvalidProperty("markAsReadToken"));
        }
    }

    private static bool IsOurs(ApiCall call, string token) =>
        call.Channel.Chats.Keys.Any(id => MessageToken.IsMarkAsRead(token, id))
        || call.Platform.Groups.Values.Any(g => g.Bot == call.Channel && MessageToken.IsMarkAsRead(token, g.Id));

    private static string? Text(ApiCall call, string name) =>
        call.Json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
