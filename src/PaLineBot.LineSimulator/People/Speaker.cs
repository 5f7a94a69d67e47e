using System.Text.Json;
using PaLineBot.LineSimulator.State;
using PaLineBot.LineSimulator.Webhooks;

namespace PaLineBot.LineSimulator.People;

/// <summary>What people do in chats: each becomes a line of the history and an event for the bot.</summary>
public sealed class Speaker(Platform platform)
{
    /// <summary>Writes a text.</summary>
    /// <exception cref="ControlException">The person cannot write there.</exception>
    public ChatMessage Say(SayOrder order)
    {
        var spot = Spot.Find(platform, order.User, order.Chat, order.Channel);
        var (text, mention) = Mentions.Place(platform, spot.Channel, order);
        return Send(spot, "text", order.At, (json, id) =>
        {
            json.WriteString("text", text);
            mention?.Invoke(json);
            WriteTokens(json, spot, id, order.QuotedMessageId);
        });
    }

    /// <summary>Sends a sticker.</summary>
    /// <exception cref="ControlException">The person cannot write there.</exception>
    public ChatMessage Sticker(StickerOrder order)
    {
        var spot = Spot.Find(platform, order.User, order.Chat, order.Channel);
        return Send(spot, "sticker", order.At, (json, id) =>
        {
            json.WriteString("packageId", order.PackageId);
            json.WriteString("stickerId", order.StickerId);
            json.WriteString("stickerResourceType", order.Text is null ? "STATIC" : "MESSAGE");
            if (order.Keywords.Count > 0)
            {
                json.WriteStartArray("keywords");
                foreach (var word in order.Keywords)
                {
                    json.WriteStringValue(word);
                }
                json.WriteEndArray();
            }
            WriteOptional(json, "text", order.Text);
            WriteTokens(json, spot, id, null);
        });
    }

    /// <summary>Sends a place.</summary>
    /// <exception cref="ControlException">The person cannot write there.</exception>
    public ChatMessage Location(LocationOrder order)
    {
        var spot = Spot.Find(platform, order.User, order.Chat, order.Channel);
        return Send(spot, "location", order.At, (json, id) =>
        {
            WriteOptional(json, "title", order.Title);
            WriteOptional(json, "address", order.Address);
            json.WriteNumber("latitude", order.Latitude);
            json.WriteNumber("longitude", order.Longitude);
            json.WriteString("markAsReadToken", MessageToken.MarkAsRead(id, spot.Chat.Id));
        });
    }

    /// <summary>Sends a picture, film, sound or file; its bytes wait for the content API.</summary>
    /// <exception cref="ControlException">The person cannot write there.</exception>
    public ChatMessage Media(MediaOrder order)
    {
        var spot = Spot.Find(platform, order.User, order.Chat, order.Channel);
        return Send(spot, order.Kind, order.At, (json, id) =>
        {
            platform.Contents[id] = new StoredContent(spot.Channel, order.Bytes, order.ContentType, order.Kind) { Preparing = order.Preparing, Empty = order.Empty };
            if (order.Kind == "file")
            {
                json.WriteString("fileName", order.FileName);
                json.WriteNumber("fileSize", order.Bytes.Length);
                json.WriteString("markAsReadToken", MessageToken.MarkAsRead(id, spot.Chat.Id));
                return;
            }
            if (order.Kind is "video" or "audio")
            {
                json.WriteNumber("duration", order.DurationMs);
            }
            json.WriteStartObject("contentProvider");
            json.WriteString("type", "line");
            json.WriteEndObject();
            if (order is { Kind: "image", ImageSet: { } set })
            {
                WriteImageSet(json, set, order.ImageSetTotal);
            }
            if (order.Kind is "image" or "video")
            {
                json.WriteString("quoteToken", MessageToken.Quote(id, spot.Chat.Id));
            }
            json.WriteString("markAsReadToken", MessageToken.MarkAsRead(id, spot.Chat.Id));
        });
    }

    /// <summary>Sends a postback event; gives its event id and the line its displayText made, if any.</summary>
    /// <exception cref="ControlException">The person cannot write there.</exception>
    public (string EventId, ChatMessage? Shown) Postback(PostbackOrder order)
    {
        var spot = Spot.Find(platform, order.User, order.Chat, order.Channel);
        var channel = spot.Channel ?? throw new ControlException(409, "there is no bot in this group");
        var at = order.At ?? platform.Clock.GetUtcNow();
        var shown = order.DisplayText is { } text ? Add(spot, Via.Postback, "text", at, (json, _) => json.WriteString("text", text)) : null;
        var told = EventWriter.Write(platform, channel, "postback", spot.Chat, order.User, at, answerable: true, json =>
        {
            json.WriteStartObject("postback");
            json.WriteString("data", order.Data);
            if (order.Params is { ValueKind: JsonValueKind.Object } given)
            {
                json.WritePropertyName("params");
                given.WriteTo(json);
            }
            json.WriteEndObject();
        });
        if (shown is not null)
        {
            shown.WebhookEventId = told.Id;
        }
        platform.Webhooks.Send(channel, told);
        return (told.Id, shown);
    }

    /// <summary>Takes a message back.</summary>
    /// <exception cref="ControlException">There is no such message of this person.</exception>
    public ChatMessage Unsend(string user, string messageId, string? chat = null, string? channelKey = null)
    {
        var (spot, message) = Own(user, messageId, chat, channelKey);
        message.Unsent = true;
        if (platform.Contents.TryGetValue(messageId, out var content))
        {
            content.Gone = true;
        }
        Announce(spot, message, "unsend", answerable: false, json =>
        {
            json.WriteStartObject("unsend");
            json.WriteString("messageId", messageId);
            json.WriteEndObject();
        });
        return message;
    }

    /// <summary>Changes a text in a group (LINE, messageEdited event, since August 2026).</summary>
    /// <exception cref="ControlException">There is no such text of this person, or it is not in a group.</exception>
    public ChatMessage Edit(string user, string messageId, string text, string chat)
    {
        var (spot, message) = Own(user, messageId, chat, null);
        if (!spot.Chat.IsGroup || message.Type != "text")
        {
            throw new ControlException(409, "only a text in a group can be edited");
        }
        message.Edited = true;
        message.Json = JsonBytes.Build(
            json =>
            {
                json.WriteStartObject();
                json.WriteString("id", messageId);
                json.WriteString("type", "text");
                json.WriteString("text", text);
                json.WriteString("quoteToken", MessageToken.Quote(messageId, spot.Chat.Id));
                json.WriteEndObject();
            },
            JsonBytes.AsLine);
        Announce(spot, message, "messageEdited", answerable: true, json =>
        {
            json.WritePropertyName("message");
            json.WriteRawValue(message.Json.Span, skipInputValidation: true);
        });
        return message;
    }

    private static void WriteTokens(Utf8JsonWriter json, Spot spot, string id, string? quoted)
    {
        json.WriteString("quoteToken", MessageToken.Quote(id, spot.Chat.Id));
        WriteOptional(json, "quotedMessageId", quoted);
        json.WriteString("markAsReadToken", MessageToken.MarkAsRead(id, spot.Chat.Id));
    }

    private static void WriteImageSet(Utf8JsonWriter json, string id, int? total)
    {
        json.WriteStartObject("imageSet");
        json.WriteString("id", id);
        if (total is { } count)
        {
            json.WriteNumber("total", count);
        }
        json.WriteEndObject();
    }

    private static void WriteOptional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private ChatMessage Send(Spot spot, string type, DateTimeOffset? at, Action<Utf8JsonWriter, string> members)
    {
        var when = at ?? platform.Clock.GetUtcNow();
        var message = Create(spot, Via.User, type, when, members);
        if (spot.Channel is { } channel)
        {
            if (!spot.Chat.IsGroup)
            {
                channel.Contact(spot.Person.Id).LastWrote = platform.Clock.GetUtcNow();
            }
            var told = EventWriter.Write(platform, channel, "message", spot.Chat, spot.Person.Id, when, answerable: true, json =>
            {
                json.WritePropertyName("message");
                json.WriteRawValue(message.Json.Span, skipInputValidation: true);
            });
            message.WebhookEventId = told.Id;
            platform.Add(spot.Chat, message);
            platform.Webhooks.Send(channel, told);
            return message;
        }
        platform.Add(spot.Chat, message);
        return message;
    }

    private ChatMessage Add(Spot spot, Via via, string type, DateTimeOffset at, Action<Utf8JsonWriter, string> members)
    {
        var message = Create(spot, via, type, at, members);
        platform.Add(spot.Chat, message);
        return message;
    }

    private ChatMessage Create(Spot spot, Via via, string type, DateTimeOffset at, Action<Utf8JsonWriter, string> members)
    {
        var (seq, id) = platform.NextMessage();
        return new ChatMessage
        {
            Seq = seq,
            Id = id,
            Channel = spot.Channel?.Key,
            Chat = spot.Chat.Id,
            UserId = spot.Person.Id,
            Via = via,
            At = at,
            Type = type,
            Json = JsonBytes.Build(
                json =>
                {
                    json.WriteStartObject();
                    json.WriteString("id", id);
                    json.WriteString("type", type);
                    members(json, id);
                    json.WriteEndObject();
                },
                JsonBytes.AsLine),
        };
    }

    private (Spot Spot, ChatMessage Message) Own(string user, string messageId, string? chat, string? channelKey)
    {
        var spot = Spot.Find(platform, user, chat, channelKey);
        var message = spot.Chat.Find(messageId);
        return message?.UserId == user && !message.Unsent
            ? (spot, message)
            : throw new ControlException(404, $"no message {messageId} of {spot.Person.DisplayName} here");
    }

    private void Announce(Spot spot, ChatMessage message, string type, bool answerable, Action<Utf8JsonWriter> members)
    {
        if (spot.Channel is { } channel)
        {
            platform.Webhooks.Send(
                channel, EventWriter.Write(platform, channel, type, spot.Chat, spot.Person.Id, platform.Clock.GetUtcNow(), answerable, members));
        }
        spot.Chat.Changed.Fire();
        platform.Stream.Send("changed", message.Write);
    }
}
