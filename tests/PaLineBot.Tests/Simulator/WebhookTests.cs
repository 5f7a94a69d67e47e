using System.Text.Json;
using System.Text.RegularExpressions;
using PaLineBot.Line.Webhooks;
using Xunit;

namespace PaLineBot.Tests.Simulator;

public sealed class WebhookTests
{
    [Fact]
    public async Task A_webhook_is_signed_over_its_bytes_and_has_LINEs_shape()
    {
        await using var rig = await SimulatorRig.StartAsync();
        await rig.Order("say", $$"""{"user":"{{rig.User}}","text":"สวัสดี 🤨"}""");

        var webhook = await rig.Bot.NextAsync();

        Assert.True(WebhookSignature.IsValid(webhook.Body, webhook.Signature, [System.Text.Encoding.UTF8.GetBytes(SimulatorRig.Secret)]));
        var told = Assert.Single(webhook.Events);
        Assert.Equal("message", told.GetProperty("type").GetString());
        Assert.Equal("active", told.GetProperty("mode").GetString());
        Assert.Matches(new Regex("^[0-9A-HJKMNP-TV-Z]{26}$"), told.GetProperty("webhookEventId").GetString());
        Assert.False(told.GetProperty("deliveryContext").GetProperty("isRedelivery").GetBoolean());
        Assert.Equal(rig.User, told.GetProperty("source").GetProperty("userId").GetString());
        var message = told.GetProperty("message");
        Assert.Equal("สวัสดี 🤨", message.GetProperty("text").GetString());
        Assert.Matches(new Regex("^[0-9]{18}$"), message.GetProperty("id").GetString());
        Assert.NotEmpty(message.GetProperty("quoteToken").GetString()!);
        Assert.Contains("\\uD83E\\uDD28", System.Text.Encoding.UTF8.GetString(webhook.Body));
    }

    [Fact]
    public async Task Messages_of_one_chat_come_in_order()
    {
        await using var rig = await SimulatorRig.StartAsync();
        for (var i = 0; i < 50; i++)
        {
            await rig.Order("say", $$"""{"user":"{{rig.User}}","text":"{{i}}"}""");
        }

        var seen = new List<string>();
        for (var i = 0; i < 50; i++)
        {
            seen.Add((await rig.Bot.NextEventAsync()).GetProperty("message").GetProperty("text").GetString()!);
        }

        Assert.Equal(Enumerable.Range(0, 50).Select(i => $"{i}"), seen);
    }

    [Theory]
    [InlineData(""","redelivery":{"enabled":true,"tries":2,"delayMs":5}""", 3)]
    [InlineData("", 1)]
    public async Task An_event_that_fails_is_sent_again_only_where_redelivery_is_on(string setting, int posts)
    {
        await using var rig = await SimulatorRig.StartAsync(setting);
        for (var i = 0; i < 5; i++)
        {
            rig.Bot.Answers.Enqueue(500);
        }
        await rig.Order("say", $$"""{"user":"{{rig.User}}","text":"x"}""");
        await rig.IdleAsync();

        Assert.Equal(posts, rig.Bot.Received.Count);
        Assert.Equal(Enumerable.Range(0, posts).Select(i => i > 0), rig.Bot.Received.Select(w => IsRedelivery(w.Events[0])));
    }

    [Fact]
    public async Task A_redelivered_event_can_still_be_answered_within_20_minutes()
    {
        await using var rig = await SimulatorRig.StartAsync();
        await rig.Order("faults", """{"kind":"lose-ack","delayMs":500}""");
        await rig.Order("say", $$"""{"user":"{{rig.User}}","text":"x"}""");
        await rig.Bot.NextAsync();
        await rig.Order("clock", """{"advance":"PT10M"}""");

        Assert.Equal(200, (await rig.ReplyAsync(await rig.Bot.NextReplyTokenAsync())).Status);
    }

    [Fact]
    public async Task Nothing_comes_to_a_bot_whose_webhook_is_off()
    {
        await using var rig = await SimulatorRig.StartAsync();
        await rig.Order("channels", """{"key":"demo","webhookActive":false}""");
        await rig.Order("say", $$"""{"user":"{{rig.User}}","text":"x"}""");
        await rig.IdleAsync();

        Assert.Empty(rig.Bot.Received);
    }

    [Fact]
    public async Task The_webhook_test_posts_a_signed_empty_body()
    {
        await using var rig = await SimulatorRig.StartAsync();

        var answer = await rig.CallAsync("/v2/bot/channel/webhook/test", "{}");

        Assert.True(answer["success"].GetBoolean());
        Assert.Equal(200, answer["statusCode"].GetInt32());
        Assert.Empty((await rig.Bot.NextAsync()).Events);
    }

    [Fact]
    public async Task Raw_events_and_bodies_go_as_given()
    {
        await using var rig = await SimulatorRig.StartAsync();
        await rig.Order("event", """{"event":{"type":"futureThing","text":"\ud800","number":1.50}}""");
        var raw = await rig.Bot.NextAsync();
        Assert.Contains("""\ud800","number":1.50,""", System.Text.Encoding.UTF8.GetString(raw.Body));

        rig.Bot.Answers.Enqueue(401);
        var answer = await rig.Order("webhook", """{"body":"{broken","signature":"none"}""");
        Assert.Equal(401, answer["status"].GetInt32());
        var broken = await rig.Bot.NextAsync();
        Assert.Null(broken.Signature);
        Assert.Equal("{broken"u8, broken.Body);
    }

    [Fact]
    public async Task The_service_reads_every_kind_of_event_the_simulator_sends()
    {
        await using var rig = await SimulatorRig.StartAsync();
        var group = (await rig.Order("groups", $$"""{"name":"ก","members":["{{rig.User}}"],"channel":"demo"}""")).Text("id");
        var said = await rig.Order("say", $$"""{"user":"{{rig.User}}","chat":"{{group}}","text":"สถานะ","mentionBot":true}""");
        await rig.Order("edit", $$"""{"user":"{{rig.User}}","chat":"{{group}}","messageId":"{{said.Text("id")}}","text":"แก้"}""");
        await rig.Order("unsend", $$"""{"user":"{{rig.User}}","chat":"{{group}}","messageId":"{{said.Text("id")}}"}""");
        await rig.Order("sticker", $$"""{"user":"{{rig.User}}"}""");
        await rig.Order("location", $$"""{"user":"{{rig.User}}","latitude":16.4,"longitude":102.8}""");
        await rig.Order("postback", $$$"""{"user":"{{{rig.User}}}","data":"a=1","params":{"date":"2027-08-01"}}""");
        await rig.Order($"users/{rig.User}/block", "{}");
        await rig.Order($"groups/{group}/remove-bot", "{}");
        await rig.IdleAsync();

        Assert.Equal(
            ["join", "leave", "message", "message", "message", "messageEdited", "postback", "unfollow", "unsend"],
            rig.Bot.Received.Select(w => w.Events[0].GetProperty("type").GetString()!).Order(StringComparer.Ordinal));
    }

    private static bool IsRedelivery(JsonElement told) => told.GetProperty("deliveryContext").GetProperty("isRedelivery").GetBoolean();
}
