using System.Text.Json.Nodes;
using PaLineBot.Conversation.Tests.World;
using Xunit;

namespace PaLineBot.Conversation.Tests.Cards;

/// <summary>The templates of <c>flex-templates/</c> with their samples.</summary>
public sealed class CardTextTests
{
    public static TheoryData<string> Templates => [.. FlexTemplates.Names];

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_sample_makes_the_same_card_as_ever(string template)
    {
        var golden = JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Cards", "Golden", template + ".json")));
        var card = JsonNode.Parse(FlexTemplates.Render(template, FlexTemplates.Plain(FlexTemplates.Sample(template))!));
        Assert.True(JsonNode.DeepEquals(golden, card), card!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_sample_is_a_card_within_LINEs_limits(string template) => FlexTemplates.Check(template, FlexTemplates.Plain(FlexTemplates.Sample(template))!);

    [Theory]
    [MemberData(nameof(Templates))]
    public void Whatever_is_written_comes_out_as_it_went_in(string template)
    {
        var written = new List<string>();
        var sample = Filled(FlexTemplates.Sample(template), written)!;
        var card = JsonNode.Parse(FlexTemplates.Render(template, FlexTemplates.Plain(sample)!))!;
        Assert.Empty(written.Except(Texts(card)));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void Letters_follow_the_size_that_a_person_has_set_in_LINE(string template)
    {
        var lettered = Parts(JsonNode.Parse(FlexTemplates.Render(template, FlexTemplates.Plain(FlexTemplates.Sample(template))!))).Where(p => (string?)p["type"] is "text" or "button" or "icon").ToList();
        Assert.NotEmpty(lettered);
        Assert.Empty(lettered.Where(p => (bool?)p["scaling"] != true).Select(p => p.ToJsonString()));
    }

    /// <summary>The sample with another hostile text in each place; half characters cannot be sent and become U+FFFD.</summary>
    private static JsonNode? Filled(JsonNode? node, List<string> written)
    {
        switch (node)
        {
            case JsonObject o:
                return new JsonObject(o.Select(p => KeyValuePair.Create(p.Key, Filled(p.Value, written))));
            case JsonArray a:
                return new JsonArray([.. a.Select(i => Filled(i, written))]);
            case JsonValue v when v.TryGetValue<string>(out _):
                var text = $"{written.Count} \"}}],\"x\":{{{{ card }}}} {{% raw %}} \\ \\u0041 \r\n\t\u0001\u2028 </script> กำ\u0301 👩‍🏫 ";
                written.Add(text + "\uFFFD.\uFFFD");
                return JsonValue.Create(text + "\uD83D.\uDE00");
            default:
                return node?.DeepClone();
        }
    }

    private static IEnumerable<JsonObject> Parts(JsonNode? node) => node switch
    {
        JsonArray a => a.SelectMany(Parts),
        JsonObject o => o.SelectMany(p => p.Key == "action" ? [] : Parts(p.Value)).Prepend(o),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonArray a => a.SelectMany(Texts),
        JsonObject o => o.SelectMany(p => Texts(p.Value)),
        JsonValue v when v.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
