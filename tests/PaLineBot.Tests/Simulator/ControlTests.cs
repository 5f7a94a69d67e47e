using System.Text.Json;
using Xunit;

namespace PaLineBot.Tests.Simulator;

public sealed class ControlTests
{
    [Fact]
    public async Task Waiting_for_the_bot_ends_when_it_writes()
    {
        await using var rig = await SimulatorRig.StartAsync();
        var waiting = rig.MessagesAsync(rig.User, "from=bot&waitMs=20000");

        await rig.PushAsync(rig.User);

        Assert.Single(await waiting);
    }

    [Fact]
    public async Task Waiting_for_the_clock_ends_when_it_is_moved()
    {
        await using var rig = await SimulatorRig.StartAsync();
        var waiting = rig.Look("clock?after=0&waitMs=20000");

        await rig.Order("clock", """{"now":"2027-08-01T09:00:00+07:00"}""");

        var answer = await waiting;
        Assert.Equal(1, answer["version"].GetInt32());
        Assert.StartsWith("2027-08-01T02:00:", answer.Text("now"));
    }

    [Fact]
    public async Task A_picture_can_be_fetched_until_it_is_unsent()
    {
        await using var rig = await SimulatorRig.StartAsync();
        var picture = new ByteArrayContent([9, 8, 7]);
        picture.Headers.ContentType = new("image/jpeg");
        var sent = await rig.SendAsync(HttpMethod.Post, $"/control/image?user={rig.User}&preparing=1", picture, null);
        var path = $"/v2/bot/message/{sent.Text("id")}/content";

        Assert.Equal(202, (await rig.GetAsync(path)).Status);
        Assert.Equal([9, 8, 7], (await rig.GetAsync(path)).Bytes);

        await rig.Order("unsend", $$"""{"user":"{{rig.User}}","messageId":"{{sent.Text("id")}}"}""");
        Assert.Equal(410, (await rig.GetAsync(path)).Status);
    }

    [Fact]
    public async Task The_bot_knows_by_isSelf_that_it_is_mentioned()
    {
        await using var rig = await SimulatorRig.StartAsync();
        var group = await rig.NewGroupAsync(rig.User);
        await rig.Order("say", $$"""{"user":"{{rig.User}}","chat":"{{group}}","text":"สถานะ","mentionBot":true}""");

        var told = await rig.Bot.NextEventAsync();

        Assert.Equal(group, told.GetProperty("source").GetProperty("groupId").GetString());
        var message = told.GetProperty("message");
        Assert.Equal("@PA Bot สถานะ", message.GetProperty("text").GetString());
        var mention = message.GetProperty("mention").GetProperty("mentionees")[0];
        Assert.True(mention.GetProperty("isSelf").GetBoolean());
        Assert.Equal((0, 7), (mention.GetProperty("index").GetInt32(), mention.GetProperty("length").GetInt32()));
    }

    [Fact]
    public async Task The_loading_animation_is_for_people_only()
    {
        await using var rig = await SimulatorRig.StartAsync();
        var group = await rig.NewGroupAsync(rig.User);

        Assert.Equal(202, (await rig.CallAsync("/v2/bot/chat/loading/start", $$"""{"chatId":"{{rig.User}}","loadingSeconds":5}""")).Status);
        Assert.Equal(400, (await rig.CallAsync("/v2/bot/chat/loading/start", $$"""{"chatId":"{{group}}"}""")).Status);
        Assert.Equal(400, (await rig.CallAsync("/v2/bot/chat/loading/start", $$"""{"chatId":"{{rig.User}}","loadingSeconds":7}""")).Status);
    }

    [Fact]
    public async Task A_second_account_does_not_fit_into_a_group_and_one_that_left_can_do_nothing_there()
    {
        await using var rig = await SimulatorRig.StartAsync();
        var group = await rig.NewGroupAsync(rig.User);
        await rig.Order("channels", """{"key":"other"}""");
        Assert.Equal(409, (await rig.TryOrder($"groups/{group}/invite", """{"channel":"other"}""")).Status);

        Assert.Equal(200, (await rig.CallAsync($"/v2/bot/group/{group}/leave", "")).Status);
        Assert.Equal(400, (await rig.PushAsync(group)).Status);
    }

    [Fact]
    public async Task The_stream_tells_of_a_message()
    {
        await using var rig = await SimulatorRig.StartAsync();
        using var http = new HttpClient();
        await using var stream = await http.GetStreamAsync(rig.App.Address + "/control/stream", TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);
        Assert.Equal(": hello", await reader.ReadLineAsync(TestContext.Current.CancellationToken));

        await rig.PushAsync(rig.User, text: "ไปถึงหน้าจอ");

        var line = "";
        while (line is not null && !line.StartsWith("data:", StringComparison.Ordinal))
        {
            line = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        }
        Assert.Contains("ไปถึงหน้าจอ", line);
    }

    [Theory]
    [InlineData("say", """{"user":"U00000000000000000000000000000000","text":"x"}""", 404)]
    [InlineData("say", """{"user":""", 400)]
    [InlineData("say", """{"text":"x"}""", 400)]
    [InlineData("users", """{"id":"me","displayName":"x"}""", 400)]
    [InlineData("faults", """{"kind":"nonsense"}""", 400)]
    [InlineData("clock", """{"advance":"an hour"}""", 400)]
    [InlineData("settings", """{"historyPerChat":0}""", 400)]
    public async Task An_order_that_makes_no_sense_is_refused_with_a_reason(string path, string body, int status)
    {
        await using var rig = await SimulatorRig.StartAsync();

        var answer = await rig.TryOrder(path, body);

        Assert.Equal(status, answer.Status);
        Assert.NotEmpty(answer.Text("error"));
    }

    [Fact]
    public async Task A_reset_forgets_people_and_keeps_channels_when_told_so()
    {
        await using var rig = await SimulatorRig.StartAsync(""","accessToken":"long-lived" """);
        await rig.Order("reset", """{"keep":["channels"]}""");

        Assert.Empty((await rig.Look("users")).Json.EnumerateArray());
        Assert.Equal(200, (await rig.SendAsync(HttpMethod.Get, "/v2/bot/info", null, null, "long-lived")).Status);

        await rig.Order("reset", "");
        Assert.Empty((await rig.Look("channels")).Json.EnumerateArray());
    }

    [Fact]
    public async Task The_request_log_keeps_the_last_calls_without_secrets()
    {
        await using var rig = await SimulatorRig.StartAsync();
        await rig.PushAsync(rig.User, text: "ในบันทึก");

        var requests = (await rig.Look("requests"))["requests"].EnumerateArray().ToArray();

        Assert.Contains(requests, r => r.GetProperty("body").GetString()?.Contains("ในบันทึก", StringComparison.Ordinal) == true);
        Assert.DoesNotContain(requests, r => JsonSerializer.Serialize(r).Contains(SimulatorRig.Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_quote_token_works_in_its_own_chat_only()
    {
        await using var rig = await SimulatorRig.StartAsync();
        await rig.Order("say", $$"""{"user":"{{rig.User}}","text":"x"}""");
        var quote = (await rig.Bot.NextEventAsync()).GetProperty("message").GetProperty("quoteToken").GetString();
        var second = await rig.NewUserAsync("ข", follows: true);
        var message = $$"""{"type":"text","text":"x","quoteToken":"{{quote}}"}""";

        Assert.Equal(200, (await rig.CallAsync(SimulatorRig.Push, $$"""{"to":"{{rig.User}}","messages":[{{message}}]}""")).Status);
        Assert.Equal(400, (await rig.CallAsync(SimulatorRig.Push, $$"""{"to":"{{second}}","messages":[{{message}}]}""")).Status);
    }
}
