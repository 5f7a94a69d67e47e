using System.Text;
using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Districts;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Webhook;

/// <summary>What the door lets in: only what LINE signed, and nothing is stored of the rest.</summary>
public sealed class WebhookDoorTests
{
    private const string User = "U00000000000000000000000000000001";

    [Fact]
    public async Task Only_signed_and_sound_bodies_are_taken()
    {
        await using var world = await World.StartAsync();
        var good = Encoding.UTF8.GetBytes(RawWebhook.TextBody(User, "สวัสดี"));
        var signature = RawWebhook.Sign(good, RawWebhook.SecretOf(World.District));
        (string What, byte[] Body, string? Signature, int Status)[] cases =
        [
            ("no signature", good, null, 401),
            ("empty signature", good, "", 401),
            ("not base64", good, "%%%", 401),
            ("signed with another secret", good, RawWebhook.Sign(good, "another"), 401),
            ("signature of another body", [.. good, (byte)' '], signature, 401),
            ("broken JSON", "{not json"u8.ToArray(), null, 400),
            ("not an object", "[]"u8.ToArray(), null, 400),
            ("no body", [], null, 400),
            ("events is no list", """{"destination":"U1","events":7}"""u8.ToArray(), null, 400),
            ("LINE's verify call", """{"destination":"U1","events":[]}"""u8.ToArray(), null, 200),
            ("more than 1 MB", [.. Enumerable.Repeat((byte)' ', (1024 * 1024) + 1)], null, 413),
        ];
        foreach (var (what, body, given, status) in cases)
        {
            var sign = given ?? (status == 401 ? null : RawWebhook.Sign(body, RawWebhook.SecretOf(World.District)));
            var got = await world.PostRawAsync(body, sign);
            Assert.True(status == got, $"{what}: {got}, should be {status}");
        }

        Assert.Equal(404, await world.PostRawAsync(good, signature, "nowhere"));
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from inbox"));
        Assert.DoesNotContain("สวัสดี", world.LogText(), StringComparison.Ordinal);
        Assert.DoesNotContain("not json", world.LogText(), StringComparison.Ordinal);

        Assert.Equal(200, await world.PostRawAsync(good, signature));
        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from inbox"));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Two_secrets_are_good_while_one_replaces_the_other()
    {
        await using var world = await World.StartAsync();
        var protector = world.Service.Services.GetRequiredService<SecretProtector>();
        await world.ExecuteAsync(
            "update districts set previous_channel_secret = channel_secret, previous_secret_until = now() + interval '1 day', channel_secret = @fresh",
            new { fresh = protector.Protect("the-new-secret") });
        var directory = world.Service.Services.GetRequiredService<DistrictDirectory>();
        await directory.RefreshAsync();
        var (old, fresh) = (RawWebhook.SecretOf(World.District), "the-new-secret");

        Assert.Equal((200, 200), (await PostAsync(world, old, "1"), await PostAsync(world, fresh, "2")));
        await world.MoveClockAsync(TimeSpan.FromHours(25));
        await directory.RefreshAsync();
        Assert.Equal((401, 200), (await PostAsync(world, old, "3"), await PostAsync(world, fresh, "4")));
        Assert.Equal(3, await world.ScalarAsync<long>("select count(*) from inbox"));
    }

    [Fact]
    public async Task The_same_event_twice_is_one_row_and_unknown_events_are_kept_and_ignored()
    {
        await using var world = await World.StartAsync();
        var body = RawWebhook.TextBody(User, "สวัสดี");
        Assert.Equal(200, await world.PostSignedAsync(body));
        Assert.Equal(200, await world.PostSignedAsync(body));
        const string Odd =
            """
            {"destination":"U1","new":{"field":1},"events":[
              {"type":"somethingNew","mode":"active","timestamp":1795000000000,"webhookEventId":"01ODD","source":{"type":"planet","planetId":"P1"}},
              {"type":"message","mode":"active","timestamp":1795000000001,"webhookEventId":"02ODD","source":{"type":"user","userId":"U00000000000000000000000000000002"},"message":{"type":"hologram","id":"h1"}},
              {"timestamp":1795000000002},
              {"type":"follow","mode":"standby","timestamp":-5,"webhookEventId":"03ODD","source":{"type":"user"}},
              {"type":"message","mode":"active","timestamp":9223372036854775807,"webhookEventId":"04ODD","source":{"type":"user","userId":"U00000000000000000000000000000003"},"message":{"type":"text","id":"t9","text":"ก"}}
            ]}
            """;
        Assert.Equal(200, await world.PostSignedAsync(Odd));

        Assert.Equal(6, await world.ScalarAsync<long>("select count(*) from inbox"));
        await world.NothingWentWrongAsync();
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from inbox where body is not null"));
    }

    private static Task<int> PostAsync(World world, string secret, string id)
    {
        var body = Encoding.UTF8.GetBytes(RawWebhook.TextBody(User, "สวัสดี", id));
        return world.PostRawAsync(body, RawWebhook.Sign(body, secret));
    }
}
