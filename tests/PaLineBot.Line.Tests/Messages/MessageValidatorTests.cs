using System.Text.Json;
using System.Text.Json.Serialization;
using PaLineBot.Line.Messages;
using PaLineBot.Line.Messages.Validation;

namespace PaLineBot.Line.Tests.Messages;

public sealed class MessageValidatorTests
{
    /// <summary>One Thai syllable a reader sees as one character, four UTF-16 units.</summary>
    private const string Syllable = "กิ่";

    private static readonly JsonSerializerOptions AsLine = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    [Theory]
    [InlineData(0, "messages", "Size must be between 1 and 5")]
    [InlineData(1, null, null)]
    [InlineData(5, null, null)]
    [InlineData(6, "messages", "Size must be between 1 and 5")]
    public void A_call_carries_one_to_five_messages(int count, string? property, string? problem)
        => Expect(Check([.. Enumerable.Repeat(Text("a"), count)]), property, problem);

    [Theory]
    [InlineData(0, "May not be empty")]
    [InlineData(MessageLimits.Text, null)]
    [InlineData(MessageLimits.Text + 1, "Length must be between 0 and 5000")]
    public void A_text_counts_UTF16_units(int length, string? problem)
        => Expect(Check(Text(new string('ก', length))), "messages[0].text", problem);

    [Theory]
    [InlineData(MessageLimits.QuickReplyItems, null)]
    [InlineData(MessageLimits.QuickReplyItems + 1, "Size must be between 1 and 13")]
    [InlineData(0, "Size must be between 1 and 13")]
    public void Quick_replies_are_limited(int count, string? problem)
    {
        var actions = Enumerable.Repeat(Say("a"), count).ToArray();
        Expect(Check(QuickReplies(actions)), "messages[0].quickReply.items", problem);
    }

    [Theory]
    [InlineData("ก", MessageLimits.Label, null)]
    [InlineData("ก", MessageLimits.Label + 1, "Length must be between 1 and 20")]
    [InlineData(Syllable, 6, null)]
    [InlineData(Syllable, 7, "Length must be between 1 and 20")]
    [InlineData("😀", MessageLimits.Label, null)]
    [InlineData("ก", 0, "May not be empty")]
    public void A_label_counts_code_points(string letter, int times, string? problem)
    {
        var label = string.Concat(Enumerable.Repeat(letter, times));
        Expect(Check(QuickReplies(Say(label))), "messages[0].quickReply.items[0].action.label", problem);
    }

    [Theory]
    [InlineData(MessageLimits.PostbackData, null)]
    [InlineData(MessageLimits.PostbackData + 1, "Length must be between 1 and 300")]
    public void Postback_data_is_limited(int length, string? problem)
        => Expect(Confirm(new { type = "postback", label = "a", data = new string('x', length) }), "messages[0].template.actions[0].data", problem);

    [Theory]
    [InlineData("https://example.org/ก", null)]
    [InlineData("tel:+6612345", null)]
    [InlineData("line://ti/p/@x", null)]
    [InlineData("ftp://example.org", "invalid uri scheme")]
    [InlineData("/relative", "invalid uri scheme")]
    [InlineData("https://exa mple.org", "invalid property")]
    [InlineData("", "May not be empty")]
    public void A_link_needs_a_scheme_that_LINE_opens(string uri, string? problem)
        => Expect(Confirm(Link(uri)), "messages[0].template.actions[0].uri", problem);

    [Fact]
    public void A_link_is_limited()
    {
        var uri = "https://example.org/".PadRight(MessageLimits.Uri, 'x');
        Expect(Confirm(Link(uri)), null, null);
        Expect(Confirm(Link(uri + "x")), "messages[0].template.actions[0].uri", "Length must be between 1 and 1000");
    }

    [Theory]
    [InlineData("date", "2026-10-01", null)]
    [InlineData("date", "2569-10-01", "invalid property")]
    [InlineData("date", "2026-10-01T10:00", "invalid property")]
    [InlineData("time", "08:30", null)]
    [InlineData("time", "24:00", "invalid property")]
    [InlineData("datetime", "2026-10-01T08:30", null)]
    [InlineData("datetime", "2026-10-01", "invalid property")]
    public void A_date_picker_takes_Gregorian_ISO_times(string mode, string initial, string? problem)
        => Expect(Confirm(new { type = "datetimepicker", label = "a", data = "d", mode, initial }), "messages[0].template.actions[0].initial", problem);

    [Fact]
    public void A_rich_menu_switch_or_camera_is_no_button_of_a_template()
    {
        Expect(
            Confirm(new { type = "richmenuswitch", label = "a", richMenuAliasId = "alias", data = "d" }), "messages[0].template.actions[0].type",
            "Must be one of the following values: [postback, message, uri, datetimepicker, clipboard]");
        Assert.Single(Confirm(new { type = "camera", label = "a" }));
    }

    [Theory]
    [InlineData(160, false, null)]
    [InlineData(161, false, "Length must be between 1 and 160")]
    [InlineData(60, true, null)]
    [InlineData(61, true, "Length must be between 1 and 60")]
    public void The_text_of_buttons_is_shorter_with_a_title(int graphemes, bool title, string? problem)
    {
        var text = string.Concat(Enumerable.Repeat(Syllable, graphemes));
        var problems = Check(Template(new { type = "buttons", text, title = title ? "t" : null, actions = new[] { Say("a") } }));
        if (problem is null) Assert.Empty(problems);
        else Assert.StartsWith("Length must be between", Assert.Single(problems).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void The_alternative_text_is_limited()
    {
        Expect(Alt(new string('a', MessageLimits.AltText)), null, null);
        Expect(Alt(new string('a', MessageLimits.AltText + 1)), "messages[0].altText", "Length must be between 1 and 1500");
        Expect(Alt(""), "messages[0].altText", "May not be empty");
        static IReadOnlyList<MessageProblem> Alt(string text) => Check(Template(new { type = "confirm", text = "a", actions = new[] { Say("a"), Say("a") } }, text));
    }

    [Theory]
    [InlineData("""[{"type":"file"}]""", "messages[0].type")]
    [InlineData("""[{"text":"a"}]""", "messages[0].type")]
    [InlineData("""[5]""", "messages[0]")]
    [InlineData("""{"type":"text"}""", "messages")]
    [InlineData("null", "messages")]
    [InlineData("""[{"type":"text"}]""", "messages[0].text")]
    [InlineData("""[{"type":"text","text":5}]""", "messages[0].text")]
    [InlineData("""[{"type":"text","text":"\ud800"}]""", "messages[0].text")]
    [InlineData("""[{"type":"text","text":null}]""", "messages[0].text")]
    [InlineData("""[{"type":"image","originalContentUrl":"http://a","previewImageUrl":"https://a"}]""", "messages[0].originalContentUrl")]
    [InlineData("""[{"type":"audio","originalContentUrl":"https://a","duration":"1"}]""", "messages[0].duration")]
    [InlineData("""[{"type":"location","title":"a","address":"b","latitude":91,"longitude":1}]""", "messages[0].latitude")]
    [InlineData("""[{"type":"sticker","packageId":"x","stickerId":"1"}]""", "messages[0].packageId")]
    [InlineData("""[{"type":"text","text":"a","sender":{"name":"123456789012345678901"}}]""", "messages[0].sender.name")]
    [InlineData("""[{"type":"textV2","text":"{who}"}]""", "messages[0].substitution")]
    [InlineData("""[{"type":"textV2","text":"{who"}]""", "messages[0].text")]
    [InlineData("""[{"type":"textV2","text":"{a-b}","substitution":{"a-b":{"type":"emoji","productId":"p","emojiId":"e"}}}]""", "messages[0].substitution.a-b")]
    [InlineData("""[{"type":"textV2","text":"{w}","substitution":{"w":{"type":"mention","mentionee":{"type":"user","userId":"x"}}}}]""", "messages[0].substitution.w.mentionee.userId")]
    [InlineData("""[{"type":"template","altText":"a","template":{"type":"confirm","text":"a","actions":[{"type":"message","label":"a","text":"a"}]}}]""", "messages[0].template.actions")]
    public void JSON_that_LINE_would_refuse_has_its_place_named(string json, string property)
        => Assert.Equal(property, Assert.Single(CheckJson(json)).Property);

    [Theory]
    [InlineData("""[{"type":"text","text":"a","quickReply":null,"sender":null,"future":{"x":1}}]""")]
    [InlineData("""[{"type":"textV2","text":"{{literally}} and {{}}"}]""")]
    [InlineData("""[{"type":"text","text":" "}]""")]
    public void JSON_that_LINE_takes_has_no_problem(string json) => Assert.Empty(CheckJson(json));

    [Fact]
    public void Columns_of_a_carousel_have_the_same_shape()
    {
        object[] columns = [new { text = "a", actions = new[] { Say("a") } }, new { text = "b", actions = new[] { Say("a"), Say("b") } }];
        Expect(Check(Template(new { type = "carousel", columns })), "messages[0].template.columns", "invalid property");
    }

    [Fact]
    public void Problems_become_the_refusal_of_LINE()
    {
        var refusal = MessageRefusal.From(CheckJson("""[{"type":"text","text":""},{"type":"hologram"}]"""))!;
        Assert.Equal("The request body has 2 error(s)", refusal.Message);
        Assert.Equal(("May not be empty", "messages[0].text"), (refusal.Details[0].Message, refusal.Details[0].Property));
        Assert.Null(MessageRefusal.From([]));
    }

    [Fact]
    public void Nothing_in_any_JSON_makes_the_validator_throw()
    {
        string[] values = ["null", "5", "\"\\ud800\"", "[]", "{}", "[{}]", "{\"type\":\"box\"}", "[{\"type\":\"text\"}]", "true", "{\"\\ud800\":1}"];
        string[] names = ["text", "quickReply", "sender", "template", "contents", "substitution", "altText", "\\ud800", "emojis", "type"];
        var random = new Random(2570);
        for (var i = 0; i < 5_000; i++)
        {
            string[] types = ["text", "textV2", "template", "flex", "sticker", "image"];
            var fields = string.Join(',', names.Where(_ => random.Next(2) == 0).Select(n => $"\"{n}\":{values[random.Next(values.Length)]}"));
            Assert.NotNull(CheckJson($$"""[{"type":"{{types[random.Next(types.Length)]}}"{{(fields.Length > 0 ? "," : "")}}{{fields}}}]"""));
        }
    }

    private static IReadOnlyList<MessageProblem> CheckJson(string json)
    {
        using var document = JsonDocument.Parse(json);
        return MessageValidator.CheckJson(document.RootElement);
    }

    private static IReadOnlyList<MessageProblem> Check(params object[] messages) => CheckJson(JsonSerializer.Serialize(messages, AsLine));

    private static IReadOnlyList<MessageProblem> Confirm(object action) => Check(Template(new { type = "confirm", text = "a", actions = new[] { action, Say("b") } }));

    private static object Text(string text) => new { type = "text", text };

    private static object Say(string label) => new { type = "message", label, text = "a" };

    private static object Link(string uri) => new { type = "uri", label = "a", uri };

    private static object Template(object template, string altText = "a") => new { type = "template", altText, template };

    private static object QuickReplies(params object[] actions) =>
        new { type = "text", text = "a", quickReply = new { items = actions.Select(action => new { type = "action", action }) } };

    private static void Expect(IReadOnlyList<MessageProblem> problems, string? property, string? problem)
    {
        if (problem is null) Assert.Empty(problems);
        else Assert.Equal(new MessageProblem(property!, problem), Assert.Single(problems));
    }
}
