using Xunit;

namespace PaLineBot.Tests.Simulator;

public sealed class MessageLimitTests
{
    private const string Text = """{"type":"text","text":"x"}""";

    [Theory]
    [InlineData("")]
    [InlineData(Text + "," + Text + "," + Text + "," + Text + "," + Text + "," + Text)]
    [InlineData("""{"type":"text","text":""}""")]
    [InlineData("""{"type":"nonsense"}""")]
    [InlineData("""{"text":"x"}""")]
    [InlineData("""{"type":"flex","altText":"","contents":{"type":"bubble"}}""")]
    [InlineData("""{"type":"image","originalContentUrl":"http://example.com/a.png","previewImageUrl":"https://example.com/a.png"}""")]
    [InlineData("""{"type":"template","altText":"x","template":{"type":"confirm","text":"x","actions":[{"type":"message","label":"a","text":"a"}]}}""")]
    public async Task Messages_that_LINE_refuses_are_refused_and_nothing_is_delivered(string messages)
    {
        await using var rig = await SimulatorRig.StartAsync();

        var answer = await rig.CallAsync(SimulatorRig.Push, $$"""{"to":"{{rig.User}}","messages":[{{messages}}]}""");

        Assert.Equal(400, answer.Status);
        Assert.True(answer["details"].GetArrayLength() > 0);
        Assert.Equal(["message-invalid"], rig.Violations);
        Assert.Empty(await rig.MessagesAsync(rig.User));
    }

    [Theory]
    [InlineData(5000, 200)]
    [InlineData(5001, 400)]
    public async Task A_text_has_5000_characters_at_most(int length, int status)
    {
        await using var rig = await SimulatorRig.StartAsync();

        Assert.Equal(status, (await rig.PushAsync(rig.User, text: new string('ก', length))).Status);
    }

    [Theory]
    [InlineData(13, 200)]
    [InlineData(14, 400)]
    public async Task Quick_replies_are_13_at_most(int count, int status)
    {
        await using var rig = await SimulatorRig.StartAsync();
        var items = string.Join(',', Enumerable.Repeat("""{"type":"action","action":{"type":"message","label":"a","text":"a"}}""", count));

        var answer = await rig.CallAsync(
            SimulatorRig.Push, $$$"""{"to":"{{{rig.User}}}","messages":[{"type":"text","text":"x","quickReply":{"items":[{{{items}}}]}}]}""");

        Assert.Equal(status, answer.Status);
    }

    [Theory]
    [InlineData("/v2/bot/message/validate/reply", Text, 200)]
    [InlineData("/v2/bot/message/validate/push", """{"type":"text"}""", 400)]
    public async Task Validation_says_what_is_wrong_and_sends_nothing(string path, string message, int status)
    {
        await using var rig = await SimulatorRig.StartAsync();

        Assert.Equal(status, (await rig.CallAsync(path, $$"""{"messages":[{{message}}]}""")).Status);
        Assert.Empty(rig.Violations);
        Assert.Equal(0, (await rig.Look("counters"))["bubbles"].GetInt32());
    }

    [Theory]
    [InlineData("{not json", 400)]
    [InlineData("[]", 400)]
    public async Task What_is_not_a_JSON_object_is_refused(string body, int status)
    {
        await using var rig = await SimulatorRig.StartAsync();

        var answer = await rig.CallAsync(SimulatorRig.Push, body);

        Assert.Equal(status, answer.Status);
        Assert.StartsWith("The request body could not be parsed as JSON (line: ", answer.Message);
    }

    [Fact]
    public async Task A_body_of_more_than_2_MB_is_413()
    {
        await using var rig = await SimulatorRig.StartAsync();

        var answer = await rig.CallAsync(SimulatorRig.Push, new string(' ', (2 * 1024 * 1024) + 1));

        Assert.Equal(413, answer.Status);
        Assert.Equal(["body-too-large"], rig.Violations);
    }

    [Fact]
    public async Task A_body_that_is_not_JSON_by_its_type_is_415()
    {
        await using var rig = await SimulatorRig.StartAsync();

        var answer = await rig.SendAsync(HttpMethod.Post, SimulatorRig.Push, new StringContent("{}"), null, rig.Token);

        Assert.Equal(415, answer.Status);
    }

    [Theory]
    [InlineData("/v2/bot/message/pusch")]
    [InlineData("/v2/bot/message/push/")]
    public async Task An_endpoint_LINE_does_not_have_is_404_and_noted(string path)
    {
        await using var rig = await SimulatorRig.StartAsync();

        Assert.Equal(404, (await rig.CallAsync(path, "{}")).Status);
        Assert.Equal(["unknown-endpoint"], rig.Violations);
    }
}
