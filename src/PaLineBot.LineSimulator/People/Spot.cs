using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.People;

/// <summary>A person in a chat, about to do something there.</summary>
/// <param name="Channel">Whose bot hears it; null in a group without one.</param>
internal sealed record Spot(Person Person, Chat Chat, Channel? Channel)
{
    /// <exception cref="ControlException">The person is unknown, not in the group, or has blocked the account.</exception>
    internal static Spot Find(Platform platform, string user, string? chat, string? channelKey)
    {
        var person = platform.User(user);
        if (chat is not null && Ids.IsGroup(chat))
        {
            var group = platform.Group(chat);
            return group.Members.Contains(person.Id)
                ? new Spot(person, group.Chat, group.Bot)
                : throw new ControlException(409, $"{person.DisplayName} is not in the group");
        }
        if (chat is not null && chat != user)
        {
            throw new ControlException(400, "chat must be a group id, or left out for the chat with the bot");
        }
        var channel = platform.Channel(channelKey);
        return channel.Contact(user).Status == Friendship.Blocked
            ? throw new ControlException(409, $"{person.DisplayName} has blocked {channel.DisplayName}")
            : new Spot(person, channel.ChatWith(user), channel);
    }
}
