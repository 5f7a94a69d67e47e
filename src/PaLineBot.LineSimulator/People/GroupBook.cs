using System.Text.Json;
using PaLineBot.LineSimulator.State;
using PaLineBot.LineSimulator.Webhooks;

namespace PaLineBot.LineSimulator.People;

/// <summary>Groups, and who comes and goes.</summary>
public sealed class GroupBook(Platform platform)
{
    /// <exception cref="ControlException">A member is unknown, or the id has the wrong shape.</exception>
    public Group Make(string name, IReadOnlyList<string> members, string? id = null, string? pictureUrl = null)
    {
        if (id is not null && !Ids.IsGroup(id))
        {
            throw new ControlException(400, "id must be C and 32 hex digits (0-9, a-f)");
        }
        id ??= Ids.Group();
        var group = platform.Groups.GetOrAdd(id, key => new Group { Id = key, Name = name, Chat = new Chat(key) });
        lock (platform.Gate)
        {
            group.Name = name;
            group.PictureUrl = pictureUrl ?? group.PictureUrl;
            group.Members = group.Members.AddRange(members.Select(m => platform.User(m).Id).Where(m => !group.Members.Contains(m)));
        }
        Changed(group);
        return group;
    }

    /// <summary>Invites the bot: a join event. Only one Official Account fits into a group (LINE, group chats).</summary>
    /// <exception cref="ControlException">Another one is there.</exception>
    public void Invite(Group group, string? channelKey)
    {
        var channel = platform.Channel(channelKey);
        if (group.Bot is not null)
        {
            throw new ControlException(409, $"\"{group.Bot.Key}\" is in this group already, and a group holds one Official Account");
        }
        group.Bot = channel;
        Tell(group, "join", null, answerable: true, $"{channel.DisplayName} เข้าร่วมกลุ่ม");
        Changed(group);
    }

    /// <summary>Removes the bot: a leave event, unless it left by itself.</summary>
    public void RemoveBot(Group group, bool byItself = false)
    {
        if (group.Bot is { } channel)
        {
            Tell(group, byItself ? null : "leave", null, answerable: false, $"{channel.DisplayName} ออกจากกลุ่ม");
            group.Bot = null;
            Changed(group);
        }
    }

    /// <summary>People come: a memberJoined event.</summary>
    public void Join(Group group, IReadOnlyList<string> users)
    {
        var fresh = new List<string>();
        lock (platform.Gate)
        {
            foreach (var user in users)
            {
                if (!group.Members.Contains(platform.User(user).Id))
                {
                    group.Members = group.Members.Add(user);
                    fresh.Add(user);
                }
            }
        }
        Move(group, "memberJoined", "joined", fresh, "เข้าร่วมกลุ่ม", answerable: true);
    }

    /// <summary>People go: a memberLeft event.</summary>
    public void Leave(Group group, IReadOnlyList<string> users)
    {
        List<string> gone;
        lock (platform.Gate)
        {
            gone = [.. users.Where(group.Members.Contains)];
            group.Members = group.Members.RemoveRange(gone);
        }
        Move(group, "memberLeft", "left", gone, "ออกจากกลุ่ม", answerable: false);
    }

    internal static void Write(Utf8JsonWriter json, Group group)
    {
        json.WriteStartObject();
        json.WriteString("id", group.Id);
        json.WriteString("name", group.Name);
        json.WriteString("pictureUrl", group.PictureUrl);
        json.WriteString("channel", group.Bot?.Key);
        json.WriteStartArray("members");
        foreach (var member in group.Members)
        {
            json.WriteStringValue(member);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Move(Group group, string type, string name, List<string> users, string notice, bool answerable)
    {
        if (users.Count == 0)
        {
            return;
        }
        var names = string.Join(", ", users.Select(u => platform.User(u).DisplayName));
        Tell(group, type, json => WriteMembers(json, name, users), answerable, $"{names} {notice}");
        Changed(group);
    }

    private static void WriteMembers(Utf8JsonWriter json, string name, List<string> users)
    {
        json.WriteStartObject(name);
        json.WriteStartArray("members");
        foreach (var user in users)
        {
            json.WriteStartObject();
            json.WriteString("type", "user");
            json.WriteString("userId", user);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Tell(Group group, string? type, Action<Utf8JsonWriter>? members, bool answerable, string notice)
    {
        var now = platform.Clock.GetUtcNow();
        var told = group.Bot is { } channel && type is not null
            ? EventWriter.Write(platform, channel, type, group.Chat, null, now, answerable, members)
            : null;
        SystemNotice.Add(platform, group.Bot, group.Chat, notice, now, told?.Id);
        if (told is not null)
        {
            platform.Webhooks.Send(group.Bot!, told);
        }
    }

    private void Changed(Group group) => platform.Stream.Send("group", json => Write(json, group));
}
