using System.Text.Json;
using Xunit;

namespace PaLineBot.Tests.Support;

/// <summary>Somebody with a phone. Says things, taps buttons, and reads what the bot answers.</summary>
/// <param name="World">Where they live.</param>
/// <param name="UserId">LINE user id.</param>
/// <param name="Name">Name.</param>
/// <param name="Channel">Key of the district whose account they talk to.</param>
public sealed record LinePerson(World World, string UserId, string Name, string Channel)
{
    // Between two messages a person reads: the bot takes a quicker one for a late bubble of the previous answer.
    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(20);
    private long seen;
    private DateTimeOffset lastAt;

    /// <summary>The person's id in the office's list, 0 for a stranger.</summary>
    public long PersonId { get; init; }

    /// <summary>Code to join by, or empty.</summary>
    public string Code { get; init; } = "";

    /// <summary>The bubbles of the last answer.</summary>
    public IReadOnlyList<Bubble> Answer { get; private set; } = [];

    /// <summary>How many bubbles have been read so far.</summary>
    public int BubblesRead { get; private set; }

    /// <summary>All words of the last answer.</summary>
    public string AnswerText => string.Join("\n", Answer.Select(b => b.Text));

    /// <summary>Adds the account and reads the greeting.</summary>
    public Task FollowAsync() => ActAsync($"/control/users/{UserId}/follow", new { channel = Channel });

    /// <summary>Says something and reads the answer.</summary>
    public Task SayAsync(string text) => ActAsync("/control/say", new { user = UserId, channel = Channel, text, at = NextMoment() });

    /// <summary>Says something without waiting for an answer, at a given moment or when a person would have read the last one.</summary>
    public Task<JsonElement> SayOnlyAsync(string text, DateTimeOffset? at = null) =>
        World.Http.OrderAsync("/control/say", new { user = UserId, channel = Channel, text, at = at ?? NextMoment() });

    /// <summary>Taps a button of the last answer (quick reply or card) by its label and reads the answer.</summary>
    public Task TapAsync(string label) => ActAsync("/control/tap", new { user = UserId, channel = Channel, label, at = NextMoment() });

    /// <summary>Sends a postback, forged or real, and reads the answer.</summary>
    public Task PostbackAsync(string data) => ActAsync("/control/postback", new { user = UserId, channel = Channel, data, at = NextMoment() });

    /// <summary>Takes a message back, and waits until the service has dealt with that.</summary>
    public async Task UnsendAsync(string messageId)
    {
        await World.Http.OrderAsync("/control/unsend", new { user = UserId, channel = Channel, messageId });
        await World.IsQuietAsync();
    }

    /// <summary>Waits for the next words of the bot.</summary>
    public async Task ReadAsync(int seconds = 30)
    {
        Assert.True((await NewBubblesAsync(seconds * 1000)).Count > 0, $"no answer to {Name} within {seconds} s");
        // The first look may end between two bubbles of one reply; now they are all there.
        var messages = await NewBubblesAsync(0);
        Answer = [.. messages.Select(Bubble.Of)];
        BubblesRead += Answer.Count;
        seen = messages[^1].GetProperty("seq").GetInt64();
    }

    /// <summary>How many bubbles the bot has pushed (not replied) to this person.</summary>
    public async Task<int> PushesAsync()
    {
        var counters = await World.Http.OrderAsync($"/control/counters?channel={Channel}");
        return counters.GetProperty("pushesTo").TryGetProperty(UserId, out var count) ? count.GetInt32() : 0;
    }

    /// <summary>Waits until the bot has said these words to this person: urgent news comes by a push of its own or with the next answer, whichever is first.</summary>
    public Task HasHeardAsync(string words) => Eventually.HoldsAsync(async () =>
    {
        var chat = await World.Http.OrderAsync($"/control/chats/{UserId}/messages?channel={Channel}&after=0&from=bot&waitMs=0");
        return chat.GetProperty("messages").EnumerateArray().Any(m => Bubble.Of(m).Text.Contains(words, StringComparison.Ordinal));
    });

    /// <summary>Does something at the simulator and reads the answer.</summary>
    public async Task ActAsync(string path, object body)
    {
        await World.Http.OrderAsync(path, body);
        await ReadAsync();
    }

    private async Task<List<JsonElement>> NewBubblesAsync(int waitMs)
    {
        var chat = await World.Http.OrderAsync($"/control/chats/{UserId}/messages?channel={Channel}&after={seen}&from=bot&waitMs={waitMs}");
        return [.. chat.GetProperty("messages").EnumerateArray()];
    }

    /// <summary>A moment by which the last answer has been read.</summary>
    public DateTimeOffset NextMoment()
    {
        var now = World.Now;
        lastAt = lastAt + Reading > now ? lastAt + Reading : now;
        return lastAt;
    }
}
