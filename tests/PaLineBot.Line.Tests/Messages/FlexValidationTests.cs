using System.Text;
using System.Text.Json;
using PaLineBot.Line.Messages;
using PaLineBot.Line.Messages.Validation;

namespace PaLineBot.Line.Tests.Messages;

public sealed class FlexValidationTests
{
    private const string Ok = """{"type":"text","text":"a","size":"lg","color":"#112233","wrap":true}""";

    [Theory]
    [InlineData("""{"type":"text","text":"a","contents":[{"type":"span","text":"b","weight":"bold"}],"maxLines":2,"margin":"10px","flex":0}""")]
    [InlineData("""{"type":"button","style":"primary","height":"sm","action":{"type":"message","label":"ก","text":"ก"}}""")]
    [InlineData("""{"type":"image","url":"https://a/b.png","size":"full","aspectRatio":"20:13","aspectMode":"cover","action":{"type":"uri","uri":"https://a"}}""")]
    [InlineData("""{"type":"separator","margin":"md","color":"#11223344"}""")]
    [InlineData("""{"type":"box","layout":"baseline","contents":[{"type":"icon","url":"https://a/b.png"},{"type":"text","text":"b"}],"paddingAll":"5%"}""")]
    [InlineData("""{"type":"box","layout":"horizontal","contents":[],"background":{"type":"linearGradient","angle":"90deg","startColor":"#000000","endColor":"#ffffff"}}""")]
    public void Good_components_pass(string component) => Assert.Empty(Body(component));

    [Theory]
    [InlineData("""{"type":"text","text":""}""", "/body/contents/0/text", "must be non-empty text")]
    [InlineData("""{"type":"text"}""", "/body/contents/0/text", "must be non-empty text")]
    [InlineData("""{"type":"text","text":"a","colour":"#000000"}""", "/body/contents/0/colour", "unknown field")]
    [InlineData("""{"type":"text","text":"a","color":"red"}""", "/body/contents/0/color", "invalid property")]
    [InlineData("""{"type":"text","text":"a","size":"huge"}""", "/body/contents/0/size", "invalid property")]
    [InlineData("""{"type":"text","text":"a","align":"left"}""", "/body/contents/0/align", "Must be one of the following values: [start, end, center]")]
    [InlineData("""{"type":"text","text":"a","wrap":"yes"}""", "/body/contents/0/wrap", "invalid property")]
    [InlineData("""{"type":"icon","url":"https://a/b.png"}""", "/body/contents/0", "invalid property")]
    [InlineData("""{"type":"spacer"}""", "/body/contents/0", "invalid property")]
    [InlineData("""{"type":"image","url":"http://a/b.png"}""", "/body/contents/0/url", "invalid uri scheme")]
    [InlineData("""{"type":"button"}""", "/body/contents/0/action", "May not be empty")]
    [InlineData("""{"type":"button","action":{"type":"message","text":"a"}}""", "/body/contents/0/action/label", "May not be empty")]
    [InlineData("""{"type":"box","layout":"vertical"}""", "/body/contents/0/contents", "May not be empty")]
    [InlineData("""{"type":"box","layout":"baseline","contents":[{"type":"button","action":{"type":"message","label":"a","text":"a"}}]}""", "/body/contents/0/contents/0", "invalid property")]
    public void Bad_components_are_pointed_at(string component, string pointer, string problem)
        => Assert.Equal(new MessageProblem(pointer, problem, 0), Assert.Single(Body(component)));

    [Fact]
    public void A_label_inside_Flex_may_be_longer()
    {
        Assert.Empty(Body(Button(MessageLimits.FlexLabel)));
        Assert.Equal("Length must be between 1 and 40", Assert.Single(Body(Button(MessageLimits.FlexLabel + 1))).Problem);
        static string Button(int n) => $$"""{"type":"button","action":{"type":"message","label":"{{new string('ก', n)}}","text":"a"} }""";
    }

    [Fact]
    public void A_bubble_needs_a_block_and_only_known_ones()
    {
        Assert.Equal(new MessageProblem("/", "At least one block must be specified", 0), Assert.Single(Check("""{"type":"bubble"}""")));
        Assert.Equal("unknown field",
            Assert.Single(Check($$"""{"type":"bubble","styles":{"kind":"x"},"body":{{Box(Ok)}} }""")).Problem);
        Assert.Equal("/body", Assert.Single(Check($$"""{"type":"bubble","body":{{Ok}} }""")).Property);
        Assert.Equal("/hero/altContent", Assert.Single(Check(
            """{"type":"bubble","hero":{"type":"video","url":"https://a","previewUrl":"https://b"}}""")).Property);
        Assert.Equal("/", Assert.Single(Check("""{"type":"poster"}""")).Property);
    }

    [Fact]
    public void A_carousel_has_up_to_twelve_bubbles_of_one_size()
    {
        Assert.Empty(Check(Carousel(Enumerable.Repeat(Bubble(), MessageLimits.FlexBubbles))));
        Assert.Equal(new MessageProblem("/contents", "Size must be between 1 and 12", 0), Assert.Single(Check(Carousel(Enumerable.Repeat(Bubble(), 13)))));
        Assert.Equal(new MessageProblem("/contents", "invalid property", 0), Assert.Single(Check(Carousel([Bubble("kilo"), Bubble()]))));
    }

    [Fact]
    public void Size_is_counted_in_bytes()
    {
        Assert.Empty(Check(Sized(MessageLimits.FlexBubbleBytes)));
        Assert.Equal(new MessageProblem("/", "must be 30000 bytes or less", 0), Assert.Single(Check(Sized(MessageLimits.FlexBubbleBytes + 1))));
        Assert.Equal(
            new MessageProblem("/", "must be 50000 bytes or less", 0), Assert.Single(Check(Carousel([Sized(25_000), Sized(25_000)]))));
        Assert.Equal("/contents/0", Assert.Single(Check(Carousel([Sized(30_001)]))).Property);
    }

    [Fact]
    public void The_refusal_names_the_message()
    {
        var problems = CheckMessages("""{"type":"text","text":"a"},""" + Flex("""{"type":"bubble"}"""));
        var refusal = MessageRefusal.From(problems)!;
        Assert.Equal("A message (messages[1]) in the request body is invalid", refusal.Message);
        Assert.Equal("/", Assert.Single(refusal.Details).Property);
    }

    private static string Sized(int bytes)
    {
        var start = Bubble().Replace("\"text\":\"a\"", "\"text\":\"FILL\"", StringComparison.Ordinal);
        var missing = bytes - Encoding.UTF8.GetByteCount(start) + 4;
        return start.Replace("FILL", new string('ก', missing / 3) + new string('x', missing % 3), StringComparison.Ordinal);
    }

    private static string Bubble(string size = "mega") => $$"""{"type":"bubble","size":"{{size}}","body":{{Box(Ok)}} }""";

    private static string Box(string component) => $$"""{"type":"box","layout":"vertical","contents":[{{component}}]}""";

    private static string Carousel(IEnumerable<string> bubbles) => $$"""{"type":"carousel","contents":[{{string.Join(',', bubbles)}}]}""";

    private static IReadOnlyList<MessageProblem> Body(string component) => Check($$"""{"type":"bubble","body":{{Box(component)}} }""");

    private static IReadOnlyList<MessageProblem> Check(string contents) => CheckMessages(Flex(contents));

    private static IReadOnlyList<MessageProblem> CheckMessages(string messages)
    {
        using var document = JsonDocument.Parse($"[{messages}]");
        return MessageValidator.CheckJson(document.RootElement);
    }

    private static string Flex(string contents) => $$"""{"type":"flex","altText":"alt","contents":{{contents}}}""";
}
