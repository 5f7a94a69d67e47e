using System.Text.Json;
using System.Text.Json.Nodes;
using PaLineBot.Conversation.Replies;
using PaLineBot.Line.Messages.Validation;
using PaLineBot.Messages;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Architecture;

/// <summary>Every Flex template with its sample is a message that LINE takes.</summary>
public sealed class CardSampleTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private static readonly CardRenderer Renderer = CardRenderer.Load(Repository.PathOf("flex-templates"));

    public static TheoryData<string> Templates => [.. Renderer.Names];

    [Theory]
    [MemberData(nameof(Templates))]
    public void A_sample_renders_to_a_message_within_limits(string template)
    {
        var card = Sample(template);
        Assert.Equal("", Problems(Renderer.Render(card)));
    }

    [Theory]
    [MemberData(nameof(Templates))]
    public void What_people_write_cannot_break_out_of_a_card(string template)
    {
        var nasty = JsonNode.Parse(File.ReadAllText(SampleFile(template)))!;
        const string Evil = "\"}],\"x\":{{a}} {{{b}}} \\ \n\t\u0001 <b> กำ\u0301 😀";
        Replace(nasty, Evil);
        var rendered = Renderer.Render(Card(template, nasty.ToJsonString()));

        Assert.Contains(Texts(JsonNode.Parse(rendered)!), t => t.Contains("{{{b}}}", StringComparison.Ordinal));
        Assert.Equal("", Problems(rendered));
    }

    [Fact]
    public void Every_template_has_a_sample_and_every_card_a_template()
    {
        var cards = CardTypes().Select(t => t.Name[..^"Card".Length].ToLowerInvariant()).Order();
        Assert.Equal(cards, Renderer.Names.Order());
        Assert.All(Renderer.Names, n => Assert.True(File.Exists(SampleFile(n)), n));
    }

    private static IEnumerable<Type> CardTypes() => typeof(Card).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Card)));

    private static Card Sample(string template) => Card(template, File.ReadAllText(SampleFile(template)));

    private static Card Card(string template, string json)
    {
        var model = JsonNode.Parse(json)!.AsObject();
        model["altText"] ??= "ตัวอย่าง";
        var type = CardTypes().Single(t => t.Name.Equals(template + "Card", StringComparison.OrdinalIgnoreCase));
        return (Card)model.Deserialize(type, Options)!;
    }

    private static string SampleFile(string template) => Repository.PathOf($"flex-templates/{template}.sample.json");

    private static string Problems(string contents)
    {
        using var messages = JsonDocument.Parse($$"""[{"type":"flex","altText":"ตัวอย่าง","contents":{{contents}}}]""");
        return string.Join('\n', MessageValidator.CheckJson(messages.RootElement));
    }

    private static void Replace(JsonNode node, string text)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array.OfType<JsonNode>())
            {
                Replace(item, text);
            }
        }
        else if (node is JsonObject model)
        {
            foreach (var (name, value) in model.ToList())
            {
                if (value is JsonValue v && v.GetValueKind() == JsonValueKind.String && v.GetValue<string>().Length > 0 && name is not ("data" or "label" or "displayText" or "dots"))
                {
                    model[name] = text;
                }
                else if (value is JsonArray or JsonObject)
                {
                    Replace(value, text);
                }
            }
        }
    }

    private static IEnumerable<string> Texts(JsonNode node) => node switch
    {
        JsonArray array => array.OfType<JsonNode>().SelectMany(Texts),
        JsonObject model => model.Select(p => p.Value).OfType<JsonNode>().SelectMany(Texts),
        JsonValue v when v.GetValueKind() == JsonValueKind.String => [v.GetValue<string>()],
        _ => [],
    };
}
