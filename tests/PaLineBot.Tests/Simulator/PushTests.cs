using Xunit;

namespace PaLineBot.Tests.Simulator;

public sealed class PushTests
{
    private const string Nobody = "U00000000000000000000000000000000";

    [Theory]
    [InlineData("somebody", "The property, 'to', in the request body is invalid (line: -, column: -)", "to-malformed")]
    [InlineData("", "The property, 'to', in the request body is invalid (line: -, column: -)", "to-malformed")]
    [InlineData(Nobody, "Failed to send messages", "to-unknown")]
    [InlineData("C00000000000000000000000000000000", "Failed to send messages", "to-unknown")]
    public async Task A_push_to_nobody_is_refused_in_LINEs_words(string to, string message, string violation)
    {
        await using var rig = await SimulatorRig.StartAsync();

        var answer = await rig.PushAsync(to);

        Assert.Equal((400, message), (answer.Status, answer.Message));
        Assert.Equal([violation], rig.Violations);
    }

    [Fact]
    public async Task A_push_to_one_who_blocked_is_taken_but_neither_delivered_nor_counted()
    {
        await using var rig = await SimulatorRig.StartAsync();
        await rig.Order($"users/{rig.User}/block", "{}");

        var answer = await rig.PushAsync(rig.User);

        Assert.Equal(200, answer.Status);
        Assert.Empty(await rig.MessagesAsync(rig.User));
        Assert.Equal(0, (await rig.Look("counters"))["billable"].GetInt32());
        Assert.Empty(rig.Violations);
        Assert.Equal(404, (await rig.GetAsync("/v2/bot/profile/" + rig.User)).Status);
    }

    [Theory]
    [InlineData("P6D", 1)]
    [InlineData("P8D", 0)]
    public async Task One_who_is_no_friend_can_be_pushed_to_for_a_week_after_writing(string later, int delivered)
    {
        await using var rig = await SimulatorRig.StartAsync();
        var stranger = await rig.NewUserAsync("คนผ่านทาง");
        await rig.Order("say", $$"""{"user":"{{stranger}}","text":"ถามหน่อย"}""");
        await rig.Order("clock", $$"""{"advance":"{{later}}"}""");

        Assert.Equal(200, (await rig.SendAsync(HttpMethod.Post, SimulatorRig.Push, Json(stranger), null, await RenewTokenAsync(rig))).Status);
        Assert.Equal(delivered, (await rig.MessagesAsync(stranger)).Count);
    }

    [Fact]
    public async Task A_group_push_is_counted_by_members()
    {
        await using var rig = await SimulatorRig.StartAsync();
        var group = await rig.NewGroupAsync(rig.User, await rig.NewUserAsync("ข"), await rig.NewUserAsync("ค"));

        Assert.Equal(200, (await rig.PushAsync(group)).Status);

        Assert.Equal(3, (await rig.Look("counters"))["billable"].GetInt32());
        Assert.Equal(3, (await rig.GetAsync("/v2/bot/message/quota/consumption"))["totalUsage"].GetInt32());
        Assert.Single(await rig.MessagesAsync(group));
    }

    [Fact]
    public async Task The_monthly_limit_stops_pushes_and_the_next_month_allows_them()
    {
        await using var rig = await SimulatorRig.StartAsync(""","quota":2""");
        await rig.Order("clock", """{"now":"2027-01-15T09:00:00+07:00"}""");
        var token = await RenewTokenAsync(rig);
        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(200, (await rig.SendAsync(HttpMethod.Post, SimulatorRig.Push, Json(rig.User), null, token)).Status);
        }

        var third = await rig.SendAsync(HttpMethod.Post, SimulatorRig.Push, Json(rig.User), null, token);
        Assert.Equal((429, "You have reached your monthly limit."), (third.Status, third.Message));
        Assert.Empty(rig.Violations);

        await rig.Order("clock", """{"now":"2027-02-01T09:00:00+07:00"}""");
        Assert.Equal(200, (await rig.SendAsync(HttpMethod.Post, SimulatorRig.Push, Json(rig.User), null, await RenewTokenAsync(rig))).Status);
    }

    [Fact]
    public async Task A_multicast_reaches_friends_and_refuses_groups()
    {
        await using var rig = await SimulatorRig.StartAsync();
        var second = await rig.NewUserAsync("ข", follows: true);
        var stranger = await rig.NewUserAsync("ค");

        var answer = await rig.CallAsync(
            "/v2/bot/message/multicast", $$"""{"to":["{{rig.User}}","{{second}}","{{stranger}}"],"messages":[{"type":"text","text":"x"}]}""");
        Assert.Equal((200, "{}"), (answer.Status, answer.Json.ToString()));
        Assert.Equal(2, (await rig.Look("counters"))["billable"].GetInt32());

        var group = await rig.CallAsync(
            "/v2/bot/message/multicast", """{"to":["C00000000000000000000000000000000"],"messages":[{"type":"text","text":"x"}]}""");
        Assert.Equal(400, group.Status);
        Assert.Equal(["to-malformed"], rig.Violations);
    }

    [Fact]
    public async Task A_call_over_the_rate_limit_is_429_and_the_limit_can_be_switched_off()
    {
        await using var rig = await SimulatorRig.StartAsync();
        var body = $$"""{"chatId":"{{rig.User}}"}""";
        var statuses = await Task.WhenAll(Enumerable.Range(0, 400).Select(_ => rig.CallAsync("/v2/bot/chat/loading/start", body)));

        var refused = statuses.Where(a => a.Status == 429).ToArray();
        Assert.NotEmpty(refused);
        Assert.All(refused, a => Assert.Equal("The API rate limit has been exceeded. Try again later.", a.Message));

        await rig.Order("settings", """{"rateLimits":false}""");
        var free = await Task.WhenAll(Enumerable.Range(0, 400).Select(_ => rig.CallAsync("/v2/bot/chat/loading/start", body)));
        Assert.All(free, a => Assert.Equal(202, a.Status));
    }

    private static StringContent Json(string to) =>
        new($$"""{"to":"{{to}}","messages":[{"type":"text","text":"x"}]}""", System.Text.Encoding.UTF8, "application/json");

    private static async Task<string> RenewTokenAsync(SimulatorRig rig) => (await rig.TokenAsync(SimulatorRig.Secret)).Text("access_token");
}
