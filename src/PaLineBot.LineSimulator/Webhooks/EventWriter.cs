using System.Text.Json;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Webhooks;

/// <summary>Writes events in LINE's shape.</summary>
internal static class EventWriter
{
    /// <summary>An event of a chat; <paramref name="userId"/> is left out where LINE leaves it out.</summary>
    internal static PostedEvent Write(
        Platform platform, Channel channel, string type, Chat chat, string? userId, DateTimeOffset at, bool answerable, Action<Utf8JsonWriter>? members = null)
    {
        var id = Ids.Ulid(platform.Clock.NowMs);
        var (text, token) = answerable ? channel.ReplyTokens.Issue(chat, platform.Clock.GetUtcNow()) : (null, null);
        var json = JsonBytes.Build(
            writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("type", type);
                members?.Invoke(writer);
                writer.WriteString("webhookEventId", id);
                writer.WriteNumber("timestamp", at.ToUnixTimeMilliseconds());
                WriteSource(writer, chat, userId);
                if (text is not null)
                {
                    writer.WriteString("replyToken", text);
                }
                writer.WriteString("mode", "active");
            },
            JsonBytes.AsLine);
        return new PostedEvent { Id = id, Chat = chat, Token = token, Json = json };
    }

    /// <summary>An event given by a test: what is missing is filled in, everything else stands as given, byte for byte.</summary>
    internal static PostedEvent Complete(Platform platform, Channel channel, JsonElement given, bool answerable)
    {
        var chat = ChatOf(platform, channel, given);
        var id = Text(given, "webhookEventId") ?? Ids.Ulid(platform.Clock.NowMs);
        var (text, token) = answerable && chat is not null ? channel.ReplyTokens.Issue(chat, platform.Clock.GetUtcNow()) : (null, null);
        var json = JsonBytes.Build(
            writer =>
            {
                writer.WriteStartObject();
                foreach (var property in given.EnumerateObject())
                {
                    if (property.Name != "deliveryContext" && !(property.Name == "replyToken" && text is not null))
                    {
                        writer.WritePropertyName(property.Name);
                        writer.WriteRawValue(property.Value.GetRawText(), skipInputValidation: true);
                    }
                }
                WriteMissing(writer, given, id, platform.Clock.NowMs, text);
            },
            JsonBytes.AsLine);
        return new PostedEvent { Id = id, Chat = chat, Token = token, Json = json };
    }

    internal static PostedEvent Untouched(Platform platform, Channel channel, JsonElement given) => new()
    {
        Id = Text(given, "webhookEventId") ?? "",
        Chat = ChatOf(platform, channel, given),
        Json = System.Text.Encoding.UTF8.GetBytes(given.GetRawText()),
        IsWhole = true,
    };

    private static void WriteMissing(Utf8JsonWriter writer, JsonElement given, string id, long now, string? token)
    {
        if (!given.TryGetProperty("webhookEventId", out _))
        {
            writer.WriteString("webhookEventId", id);
        }
        if (!given.TryGetProperty("timestamp", out _))
        {
            writer.WriteNumber("timestamp", now);
        }
        if (!given.TryGetProperty("mode", out _))
        {
            writer.WriteString("mode", "active");
        }
        if (token is not null)
        {
            writer.WriteString("replyToken", token);
        }
    }

    private static void WriteSource(Utf8JsonWriter writer, Chat chat, string? userId)
    {
        writer.WriteStartObject("source");
        writer.WriteString("type", chat.IsGroup ? "group" : "user");
        if (chat.IsGroup)
        {
            writer.WriteString("groupId", chat.Id);
        }
        if (userId is not null)
        {
            writer.WriteString("userId", userId);
        }
        writer.WriteEndObject();
    }

    private static Chat? ChatOf(Platform platform, Channel channel, JsonElement given)
    {
        if (given.ValueKind != JsonValueKind.Object || !given.TryGetProperty("source", out var source) || source.ValueKind != JsonValueKind.Object)
        {
            return null;
        }
        return Text(source, "groupId") is { } group ? platform.Groups.GetValueOrDefault(group)?.Chat
            : Text(source, "userId") is { Length: > 0 } user ? channel.ChatWith(user)
            : null;
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
