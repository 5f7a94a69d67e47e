using System.Text.Json;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Control;

/// <summary>What stands in chats, and waiting for more.</summary>
internal static class ChatControl
{
    internal static void Map(ControlRoutes routes)
    {
        routes.Get("chats", ListAsync);
        routes.Get("chats/{id}/messages", MessagesAsync);
    }

    private static Task ListAsync(ControlCall call)
    {
        var channels = call.Query("channel") is { } key ? [call.Platform.Channel(key)] : call.Platform.Channels.Values.ToArray();
        var chats = channels.SelectMany(c => c.Chats.Values.Select(chat => (chat, (Channel?)c)))
            .Concat(call.Platform.Groups.Values.Where(g => call.Query("channel") is null || g.Bot?.Key == call.Query("channel")).Select(g => (g.Chat, g.Bot)))
            .Select(pair => (Chat: pair.Item1, Channel: pair.Item2, Last: pair.Item1.Last()))
            .OrderByDescending(c => c.Last?.Seq ?? 0);
        return call.AnswerAsync(json =>
        {
            json.WriteStartArray();
            foreach (var (chat, channel, last) in chats)
            {
                Write(json, call.Platform, chat, channel, last);
            }
            json.WriteEndArray();
        });
    }

    private static void Write(Utf8JsonWriter json, Platform platform, Chat chat, Channel? channel, ChatMessage? last)
    {
        var group = chat.IsGroup ? platform.Groups.GetValueOrDefault(chat.Id) : null;
        var person = chat.IsGroup ? null : platform.Users.GetValueOrDefault(chat.Id);
        json.WriteStartObject();
        json.WriteString("id", chat.Id);
        json.WriteString("channel", channel?.Key);
        json.WriteString("kind", chat.IsGroup ? "group" : "user");
        json.WriteString("name", group?.Name ?? person?.DisplayName ?? chat.Id);
        json.WriteString("pictureUrl", group?.PictureUrl ?? person?.PictureUrl);
        json.WriteNumber("lastSeq", last?.Seq ?? 0);
        json.WritePropertyName("last");
        if (last is null)
        {
            json.WriteNullValue();
        }
        else
        {
            last.Write(json);
        }
        json.WriteEndObject();
    }

    private static async Task MessagesAsync(ControlCall call)
    {
        var chat = call.Platform.Chat(call.Route("id"), call.Query("channel"));
        var after = call.Number("after", 0);
        var from = call.Query("from");
        var limit = (int)Math.Clamp(call.Number("limit", int.MaxValue), 0, int.MaxValue);
        IReadOnlyList<ChatMessage> found = [];
        await chat.Changed.WaitUntilAsync(() => (found = Select(chat, after, from)).Count > 0, call.Wait(), call.Aborted);
        await call.AnswerAsync(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("messages");
            foreach (var message in found.Skip(Math.Max(0, found.Count - limit)))
            {
                message.Write(json);
            }
            json.WriteEndArray();
            json.WriteNumber("lastSeq", found.Count == 0 ? Math.Max(after, chat.LastSeq) : Math.Max(found[^1].Seq, from is null ? 0 : chat.LastSeq));
            json.WriteEndObject();
        });
    }

    private static IReadOnlyList<ChatMessage> Select(Chat chat, long after, string? from)
    {
        var messages = chat.After(after);
        return from is null ? messages : [.. messages.Where(m => m.From == from)];
    }
}
