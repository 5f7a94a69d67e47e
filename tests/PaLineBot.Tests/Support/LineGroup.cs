namespace PaLineBot.Tests.Support;

/// <summary>A LINE group with the bot in it.</summary>
/// <param name="World">Where it is.</param>
/// <param name="Id">Group id.</param>
/// <param name="Channel">Key of the district whose bot is in it.</param>
public sealed record LineGroup(World World, string Id, string Channel)
{
    /// <summary>A group of these people, to which the bot was invited and in which it has said hello.</summary>
    public static async Task<LineGroup> WithBotAsync(World world, params IReadOnlyList<LinePerson> members)
    {
        var made = await world.Http.OrderAsync("/control/groups", new { name = "กลุ่มครูบ้านหนอง", members = members.Select(m => m.UserId) });
        var group = new LineGroup(world, made.GetProperty("id").GetString()!, World.District);
        await world.Http.OrderAsync($"/control/groups/{group.Id}/invite", new { channel = group.Channel });
        await world.IsQuietAsync();
        return group;
    }

    /// <summary>Somebody says something in the group.</summary>
    /// <returns>What the bot said to it; empty when it kept quiet.</returns>
    public async Task<string> SayAsync(LinePerson person, string text, bool mentionBot = false)
    {
        var before = await LastAsync();
        await World.Http.OrderAsync("/control/say", new { user = person.UserId, chat = Id, channel = Channel, text, mentionBot });
        await World.IsQuietAsync();
        return await SaidSinceAsync(before);
    }

    /// <summary>Somebody taps a button in the group.</summary>
    public async Task<string> PostbackAsync(LinePerson person, string data)
    {
        var before = await LastAsync();
        await World.Http.OrderAsync("/control/postback", new { user = person.UserId, chat = Id, channel = Channel, data });
        await World.IsQuietAsync();
        return await SaidSinceAsync(before);
    }

    /// <summary>Everything the bot has said here.</summary>
    public Task<string> AllAsync() => SaidSinceAsync(0);

    private async Task<long> LastAsync() =>
        (await World.Http.OrderAsync($"/control/chats/{Id}/messages?channel={Channel}&limit=1")).GetProperty("lastSeq").GetInt64();

    private async Task<string> SaidSinceAsync(long seq)
    {
        var answer = await World.Http.OrderAsync($"/control/chats/{Id}/messages?channel={Channel}&after={seq}&from=bot");
        return string.Join('\n', answer.GetProperty("messages").EnumerateArray().Select(Bubble.Of).Select(b => b.Text));
    }
}
