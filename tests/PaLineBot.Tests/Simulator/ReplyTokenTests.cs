using Xunit;

namespace PaLineBot.Tests.Simulator;

public sealed class ReplyTokenTests
{
    [Fact]
    public async Task A_reply_arrives_in_the_chat_it_answers_and_costs_nothing()
    {
        await using var rig = await SimulatorRig.StartAsync();

        var answer = await rig.ReplyAsync(await rig.SayAsync());

        Assert.Equal(200, answer.Status);
        var message = Assert.Single(await rig.MessagesAsync(rig.User));
        Assert.Equal(answer["sentMessages"][0].GetProperty("id").GetString(), message.GetProperty("id").GetString());
        Assert.Equal("reply", message.GetProperty("via").GetString());
        Assert.Equal(0, (await rig.Look("counters"))["billable"].GetInt32());
        Assert.Empty(rig.Violations);
    }

    [Fact]
    public async Task A_reply_token_is_used_once_and_another_text_with_it_is_a_violation()
    {
        await using var rig = await SimulatorRig.StartAsync();
        var token = await rig.SayAsync();
        await rig.ReplyAsync(token, "หนึ่ง");

        var same = await rig.ReplyAsync(token, "หนึ่ง");
        Assert.Equal((400, "Invalid reply token"), (same.Status, same.Message));
        Assert.Empty(rig.Violations);

        var other = await rig.ReplyAsync(token, "สอง");
        Assert.Equal((400, "Invalid reply token"), (other.Status, other.Message));
        Assert.Equal(["reply-token-used"], rig.Violations);
        Assert.Single(await rig.MessagesAsync(rig.User));
    }

    [Theory]
    [InlineData("PT55S", 200)]
    [InlineData("PT65S", 400)]
    public async Task A_reply_token_lives_a_minute(string later, int status)
    {
        await using var rig = await SimulatorRig.StartAsync();
        var token = await rig.SayAsync();

        await rig.Order("clock", $$"""{"advance":"{{later}}"}""");

        Assert.Equal(status, (await rig.ReplyAsync(token)).Status);
    }

    [Fact]
    public async Task A_reply_token_nobody_gave_is_refused()
    {
        await using var rig = await SimulatorRig.StartAsync();

        var answer = await rig.ReplyAsync("0123456789abcdef0123456789abcdef");

        Assert.Equal((400, "Invalid reply token"), (answer.Status, answer.Message));
        Assert.Equal(["reply-token-unknown"], rig.Violations);
    }

    [Fact]
    public async Task A_retry_key_has_no_place_on_a_reply()
    {
        await using var rig = await SimulatorRig.StartAsync();
        var token = await rig.SayAsync();

        var answer = await rig.CallAsync(
            SimulatorRig.Reply, $$"""{"replyToken":"{{token}}","messages":[{"type":"text","text":"x"}]}""", Guid.NewGuid().ToString());

        Assert.Equal(400, answer.Status);
        Assert.Equal(["retry-key-not-allowed"], rig.Violations);
        Assert.Equal(200, (await rig.ReplyAsync(token)).Status);
    }
}
