using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>Whom a push reaches.</summary>
/// <param name="Chat">Where it arrives.</param>
/// <param name="People">How many it reaches and is counted for; 0 when it is taken but not delivered.</param>
internal sealed record Recipient(Chat Chat, int People)
{
    /// <summary>Null for an id LINE does not know, or a group the bot is not in.</summary>
    internal static Recipient? Find(ApiCall call, string to)
    {
        if (Ids.IsGroup(to))
        {
            return call.Platform.Groups.GetValueOrDefault(to) is { } group && group.Bot == call.Channel
                ? new Recipient(group.Chat, group.Members.Count)
                : null;
        }
        return call.Platform.Users.ContainsKey(to)
            ? new Recipient(call.Channel.ChatWith(to), call.Channel.Contact(to).IsReachable(call.Now) ? 1 : 0)
            : null;
    }
}
