using Xunit;

namespace PaLineBot.Tests.Simulator;

public sealed class FaultTests
{
    [Theory]
    [InlineData("500", 500, 0)]
    [InlineData("429-rate", 429, 0)]
    [InlineData("429-quota", 429, 0)]
    [InlineData("401", 401, 0)]
    [InlineData("409", 409, 1)]
    [InlineData("delay", 200, 1)]
    [InlineData("accept-then-500", 500, 1)]
    public async Task A_fault_answers_so_often_and_delivers_or_not(string kind, int status, int delivered)
    {
        await using var rig = await SimulatorRig.StartAsync();
        await rig.Order("faults", $$"""{"kind":"{{kind}}","times":1,"path":"/v2/bot/message/push","delayMs":5}""");

        Assert.Equal(status, (await rig.PushAsync(rig.User)).Status);
        Assert.Equal(delivered, (await rig.MessagesAsync(rig.User)).Count);
        Assert.Equal(200, (await rig.PushAsync(rig.User)).Status);
        Assert.Empty(rig.Violations);
    }

    [Theory]
    [InlineData("abort", 0)]
    [InlineData("accept-then-timeout", 1)]
    public async Task A_connection_can_break_before_or_after_the_message_is_taken(string kind, int delivered)
    {
        await using var rig = await SimulatorRig.StartAsync();
        var key = Guid.NewGuid().ToString();
        await rig.Order("faults", $$"""{"kind":"{{kind}}"}""");

        await Assert.ThrowsAsync<HttpRequestException>(() => rig.PushAsync(rig.User, key));
        Assert.Equal(delivered, (await rig.MessagesAsync(rig.User)).Count);

        Assert.Equal(delivered == 1 ? 409 : 200, (await rig.PushAsync(rig.User, key)).Status);
        Assert.Single(await rig.MessagesAsync(rig.User));
    }

    [Fact]
    public async Task A_fault_by_chance_repeats_itself_with_the_same_seed()
    {
        async Task<string> RunAsync()
        {
            await using var rig = await SimulatorRig.StartAsync();
            await rig.Order("faults", """{"kind":"500","probability":0.5,"seed":7,"path":"/v2/bot/message/*"}""");
            var statuses = new List<int>();
            for (var i = 0; i < 20; i++)
            {
                statuses.Add((await rig.PushAsync(rig.User)).Status);
            }
            return string.Join(' ', statuses);
        }

        var first = await RunAsync();
        Assert.Equal(first, await RunAsync());
        Assert.Contains("500", first);
        Assert.Contains("200", first);
    }

    [Fact]
    public async Task A_fault_lets_others_pass_and_can_be_taken_back()
    {
        await using var rig = await SimulatorRig.StartAsync();
        await rig.Order("faults", """{"kind":"500","times":5,"method":"GET"}""");
        Assert.Equal(200, (await rig.PushAsync(rig.User)).Status);
        Assert.Equal(500, (await rig.GetAsync("/v2/bot/info")).Status);

        await rig.SendAsync(HttpMethod.Delete, "/control/faults", null, null);

        Assert.Equal(200, (await rig.GetAsync("/v2/bot/info")).Status);
    }

    [Fact]
    public async Task A_duplicate_comes_twice_the_same()
    {
        await using var rig = await SimulatorRig.StartAsync();
        await rig.Order("faults", """{"kind":"duplicate"}""");
        await rig.Order("say", $$"""{"user":"{{rig.User}}","text":"x"}""");

        var (first, second) = (await rig.Bot.NextAsync(), await rig.Bot.NextAsync());

        Assert.Equal(first.Body, second.Body);
    }

    [Fact]
    public async Task A_reordered_event_comes_after_the_next_one()
    {
        await using var rig = await SimulatorRig.StartAsync();
        await rig.Order("faults", """{"kind":"reorder","delayMs":60000}""");
        await rig.Order("say", $$"""{"user":"{{rig.User}}","text":"หนึ่ง"}""");
        await rig.Order("say", $$"""{"user":"{{rig.User}}","text":"สอง"}""");

        Assert.Equal(["สอง", "หนึ่ง"], [Text(await rig.Bot.NextEventAsync()), Text(await rig.Bot.NextEventAsync())]);
    }

    [Theory]
    [InlineData("drop", 1)]
    [InlineData("lose-ack", 2)]
    public async Task A_lost_event_is_redelivered_with_the_same_id_and_token(string kind, int times)
    {
        await using var rig = await SimulatorRig.StartAsync();
        await rig.Order("faults", $$"""{"kind":"{{kind}}","delayMs":10}""");
        var said = await rig.Order("say", $$"""{"user":"{{rig.User}}","text":"x"}""");

        var events = new List<System.Text.Json.JsonElement>();
        for (var i = 0; i < times; i++)
        {
            events.Add(await rig.Bot.NextEventAsync());
        }

        Assert.All(events, e => Assert.Equal(said.Text("webhookEventId"), e.GetProperty("webhookEventId").GetString()));
        Assert.Single(events.Select(e => e.GetProperty("replyToken").GetString()).Distinct());
        Assert.True(events[^1].GetProperty("deliveryContext").GetProperty("isRedelivery").GetBoolean());
        Assert.Equal(200, (await rig.ReplyAsync(events[^1].GetProperty("replyToken").GetString()!)).Status);
    }

    [Fact]
    public async Task Events_of_several_people_can_share_a_body()
    {
        await using var rig = await SimulatorRig.StartAsync();
        var second = await rig.NewUserAsync("ข");
        await rig.Order("faults", """{"kind":"mix","size":3,"delayMs":60000}""");
        await rig.Order("say", $$"""{"user":"{{rig.User}}","text":"หนึ่ง"}""");
        await rig.Order("say", $$"""{"user":"{{second}}","text":"สอง"}""");
        await rig.Order("say", $$"""{"user":"{{rig.User}}","text":"สาม"}""");

        var events = (await rig.Bot.NextAsync()).Events;

        Assert.Equal(["หนึ่ง", "สอง", "สาม"], events.Select(Text));
    }

    private static string Text(System.Text.Json.JsonElement told) => told.GetProperty("message").GetProperty("text").GetString()!;
}
