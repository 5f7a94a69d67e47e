using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace PaLineBot.Tests.Fuzzing;

/// <summary>What could be posted to the webhook: rightly signed with odd events, and now and then not signed rightly.</summary>
/// <param name="cast">Whom they are about.</param>
internal sealed class WebhookFuzz(FuzzCast cast)
{
    private const int RequestsPerWriter = 250;
    // The events of one chat are worked on one after the other: few chats would leave the service waiting for itself.
    private const int WritersAtOnce = 40;

    private static readonly string[] Verbs = [.. (IEnumerable<string>)Type.GetType("PaLineBot.Conversation.Understanding.Verbs, PaLineBot.Conversation", throwOnError: true)!.GetProperty("All")!.GetValue(null)!];

    private static readonly string[] Timestamps = ["0", "-1", "1", "253402300799000", "253402300800000", "9223372036854775807", "1e400", "1.5", "\"1\"", "null"];

    static WebhookFuzz() => Array.Sort(Verbs, StringComparer.Ordinal);

    /// <summary>One request.</summary>
    public FuzzRequest Build(int number, Dice dice)
    {
        var text = dice.Chance(4) ? dice.Of(WebhookSamples.Bodies) : Body(number, dice);
        var body = OddBytes.Of(text, dice, percent: 6);
        List<(string, string)> headers = [("Content-Type", dice.Chance(4) ? OddParts.ContentType(dice) : "application/json; charset=utf-8")];
        if (!dice.Chance(2))
        {
            headers.Add(("x-line-signature", dice.Chance(5) ? OddParts.Value(dice) : Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(cast.ChannelSecret), body))));
        }

        return new FuzzRequest(number, "POST", "/line/{district}/webhook", $"/line/{(dice.Chance(2) ? OddParts.Segment(dice) : cast.District)}/webhook", headers, body);
    }

    private string Body(int number, Dice dice)
    {
        var events = Enumerable.Range(0, dice.Of(1, 1, 1, 1, 1, 2, 5)).Select(i => Event(number, i, dice));
        return $$"""{"destination":"Uffffffffffffffffffffffffffffffff","events":[{{string.Join(',', events)}}]}""";
    }

    private string Event(int number, int index, Dice dice)
    {
        var id = (number * 10L) + index;
        var node = JsonNode.Parse(dice.Of(WebhookSamples.Events))!.AsObject();
        node["source"] = Source(number, dice);
        node["webhookEventId"] = dice.Chance(5) ? dice.Of("", "x", new string('A', 300), "01H\0") : $"01HFUZZ{id:D19}";
        node["timestamp"] = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
        node["mode"] = dice.Chance(5) ? "standby" : "active";
        node["replyToken"] = $"fuzz{id:D28}";
        node["deliveryContext"] = new JsonObject { ["isRedelivery"] = dice.Chance(10) };
        var mutated = JsonMutation.Of(node, dice, dice.Of(0, 0, 1, 3, 10))
            .Replace("{id}", dice.Chance(10) ? dice.Of("", "../1", "%00", new string('9', 300), "a b", "ก") : Message(dice.Chance(20) ? id - 10 : id), StringComparison.Ordinal)
            .Replace("{text}", dice.Of(WebhookSamples.Texts), StringComparison.Ordinal)
            .Replace("{data}", Data(dice), StringComparison.Ordinal);
        return dice.Chance(5) ? mutated.Replace("\"timestamp\":", $"\"timestamp\":{dice.Of(Timestamps)},\"then\":", StringComparison.Ordinal) : mutated;
    }

    private static string Message(long id) => (500_000_000_000 + id).ToString(CultureInfo.InvariantCulture);

    private JsonObject Source(int number, Dice dice)
    {
        var user = dice.Chance(8)
            ? dice.Of("", "U1", "Uzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz", new string('U', 500), $"U{dice.Below(50):x32}", "U\0")
            : cast.ChatUsers[((number / RequestsPerWriter) + dice.Below(WritersAtOnce)) % cast.ChatUsers.Count];
        return dice.Below(40) switch
        {
            < 3 => new JsonObject { ["type"] = "group", ["groupId"] = $"C{dice.Below(40):x32}", ["userId"] = user },
            < 6 => new JsonObject { ["type"] = "room", ["roomId"] = dice.Chance(50) ? $"R{dice.Below(40):x32}" : dice.Of("", "R", "\uFFFF"), ["userId"] = user },
            6 => new JsonObject { ["type"] = dice.Of("group", "room", "user", "other") },
            _ => new JsonObject { ["type"] = "user", ["userId"] = user },
        };
    }

    private static string Data(Dice dice)
    {
        var verb = dice.Chance(95) ? dice.Of(Verbs) : dice.Of("", "|", "nonsense", "FIELD");
        return string.Join('|', Enumerable.Range(0, dice.Of(0, 1, 1, 2, 2, 3)).Select(_ => dice.Of(WebhookSamples.Arguments)).Prepend(verb));
    }
}
