using System.Text.Json;
using PaLineBot.LineSimulator.State;
using PaLineBot.LineSimulator.Webhooks;

namespace PaLineBot.LineSimulator.People;

/// <summary>People, and how they stand to each Official Account.</summary>
public sealed class ContactBook(Platform platform)
{
    /// <summary>Makes a person, or changes the one with this id.</summary>
    /// <exception cref="ControlException">The id has the wrong shape.</exception>
    public Person Set(UserOrder order)
    {
        if (order.Id is { } id && !Ids.IsUser(id))
        {
            throw new ControlException(400, "id must be U and 32 hex digits (0-9, a-f)");
        }
        var person = platform.Users.GetOrAdd(order.Id ?? Ids.User(), key => new Person { Id = key, DisplayName = order.DisplayName });
        person.DisplayName = order.DisplayName;
        person.PictureUrl = order.PictureUrl ?? person.PictureUrl;
        person.StatusMessage = order.StatusMessage ?? person.StatusMessage;
        person.Language = order.Language ?? person.Language;
        platform.Stream.Send("user", json => Write(json, person));
        return person;
    }

    /// <summary>Adds the Official Account as a friend, or unblocks it: a follow event, if anything changed.</summary>
    public void Follow(string user, string? channelKey = null, DateTimeOffset? at = null)
    {
        var (channel, contact) = Find(user, channelKey);
        if (contact.Status == Friendship.Friend)
        {
            return;
        }
        var unblocked = contact.Status == Friendship.Blocked;
        contact.Status = Friendship.Friend;
        Tell(channel, user, "follow", answerable: true, unblocked ? "เลิกบล็อกบัญชีแล้ว" : "เพิ่มเป็นเพื่อนแล้ว", at, json =>
        {
            json.WriteStartObject("follow");
            json.WriteBoolean("isUnblocked", unblocked);
            json.WriteEndObject();
        });
    }

    /// <summary>Blocks the Official Account: an unfollow event, if anything changed.</summary>
    public void Block(string user, string? channelKey = null, DateTimeOffset? at = null)
    {
        var (channel, contact) = Find(user, channelKey);
        if (contact.Status != Friendship.Blocked)
        {
            contact.Status = Friendship.Blocked;
            Tell(channel, user, "unfollow", answerable: false, "บล็อกบัญชีแล้ว", at, null);
        }
    }

    internal void Write(Utf8JsonWriter json, Person person)
    {
        json.WriteStartObject();
        json.WriteString("id", person.Id);
        json.WriteString("displayName", person.DisplayName);
        json.WriteString("pictureUrl", person.PictureUrl);
        json.WriteString("statusMessage", person.StatusMessage);
        json.WriteString("language", person.Language);
        json.WriteStartArray("friends");
        foreach (var channel in platform.Channels.Values)
        {
            if (channel.Contacts.TryGetValue(person.Id, out var contact))
            {
                json.WriteStartObject();
                json.WriteString("channel", channel.Key);
                json.WriteString("status", Name(contact.Status));
                json.WriteEndObject();
            }
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Name(Friendship status) => status switch
    {
        Friendship.Friend => "friend",
        Friendship.Blocked => "blocked",
        _ => "none",
    };

    private (Channel Channel, Contact Contact) Find(string user, string? channelKey)
    {
        var channel = platform.Channel(channelKey);
        return (channel, channel.Contact(platform.User(user).Id));
    }

    private void Tell(Channel channel, string user, string type, bool answerable, string notice, DateTimeOffset? at, Action<Utf8JsonWriter>? members)
    {
        var chat = channel.ChatWith(user);
        var when = at ?? platform.Clock.GetUtcNow();
        var told = EventWriter.Write(platform, channel, type, chat, user, when, answerable, members);
        SystemNotice.Add(platform, channel, chat, notice, when, told.Id);
        platform.Webhooks.Send(channel, told);
        platform.Stream.Send("friend", json =>
        {
            json.WriteStartObject();
            json.WriteString("channel", channel.Key);
            json.WriteString("user", user);
            json.WriteString("status", Name(channel.Contact(user).Status));
            json.WriteEndObject();
        });
    }
}
