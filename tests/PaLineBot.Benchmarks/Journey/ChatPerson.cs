using System.Text;
using System.Text.Json;
using PaLineBot.Benchmarks.Support;

namespace PaLineBot.Benchmarks.Journey;

/// <summary>Somebody with a phone, played through the simulator's control API: says, taps, and reads what the bot answers.</summary>
/// <param name="line">The control API.</param>
/// <param name="userId">LINE user id.</param>
internal sealed class ChatPerson(HttpClient line, string userId)
{
    // A quicker message would be a late bubble of the previous answer.
    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(20);
    private readonly List<string> labels = [];
    private readonly StringBuilder words = new();
    private DateTimeOffset lastAt;
    private long seen;

    /// <summary>LINE user id.</summary>
    public string UserId => userId;

    /// <summary>Labels of the buttons of the last answer, quick replies included.</summary>
    public IReadOnlyList<string> Labels => labels;

    /// <summary>All words of the last answer.</summary>
    public string Words => words.ToString();

    /// <summary>A new LINE account.</summary>
    public static async Task<ChatPerson> NewAsync(HttpClient line, string name)
    {
        var created = await line.OrderAsync("/control/users", new { displayName = name });
        return new ChatPerson(line, created.GetProperty("id").GetString()!);
    }

    /// <summary>Adds the account.</summary>
    public Task FollowAsync() => ActAsync($"/control/users/{userId}/follow", new { channel = Stage.District });

    /// <summary>Says something.</summary>
    public Task SayAsync(string text) => ActAsync("/control/say", new { user = userId, channel = Stage.District, text, at = NextMoment() });

    /// <summary>Taps a button of what is on the screen.</summary>
    public Task TapAsync(string label) => ActAsync("/control/tap", new { user = userId, channel = Stage.District, label, at = NextMoment() });

    /// <summary>Messages the bot pushed to this person so far.</summary>
    public async Task<int> PushesAsync()
    {
        var counters = await line.AskAsync($"/control/counters?channel={Stage.District}");
        return counters.GetProperty("pushesTo").TryGetProperty(userId, out var count) ? count.GetInt32() : 0;
    }

    private async Task ActAsync(string path, object order)
    {
        await line.OrderAsync(path, order);
        var answer = await line.AskAsync($"/control/chats/{userId}/messages?channel={Stage.District}&after={seen}&from=bot&waitMs=45000");
        var messages = answer.GetProperty("messages").EnumerateArray().ToList();
        if (messages.Count == 0)
        {
            throw new TimeoutException($"no answer within 45 s to {path}: {JsonSerializer.Serialize(order)}");
        }

        seen = messages[^1].GetProperty("seq").GetInt64();
        labels.Clear();
        words.Clear();
        messages.ForEach(m => Read(m.GetProperty("message")));
    }

    private DateTimeOffset NextMoment()
    {
        var now = TimeProvider.System.GetUtcNow();
        lastAt = lastAt + Reading > now ? lastAt + Reading : now;
        return lastAt;
    }

    private void Read(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            element.EnumerateArray().ToList().ForEach(Read);
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            switch (property.Name)
            {
                case "label":
                    labels.Add(property.Value.GetString()!);
                    break;
                case "text" or "altText" when property.Value.ValueKind == JsonValueKind.String:
                    words.AppendLine(property.Value.GetString());
                    break;
                default:
                    Read(property.Value);
                    break;
            }
        }
    }
}
