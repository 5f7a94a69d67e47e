using System.Net.Sockets;
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
        var at = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
        var odd =
            $$"""
            {"destination":"U1","new":{"field":1},"events":[
              {"type":"somethingNew","mode":"active","timestamp":{{at}},"webhookEventId":"01ODD","source":{"type":"planet","planetId":"P1"} },
              {"type":"message","mode":"active","timestamp":{{at + 1}},"webhookEventId":"02ODD","source":{"type":"user","userId":"U00000000000000000000000000000002"},"message":{"type":"hologram","id":"h1"} },
              {"timestamp":{{at + 2}} },
              {"type":"follow","mode":"standby","timestamp":-5,"webhookEventId":"03ODD","source":{"type":"user"} },
              {"type":"message","mode":"active","timestamp":9223372036854775807,"webhookEventId":"04ODD","source":{"type":"user","userId":"U00000000000000000000000000000003"},"message":{"type":"text","id":"t9","text":"ก"} }
            ]}
            """;
        Assert.Equal(200, await world.PostSignedAsync(odd));

        Assert.Equal(6, await world.ScalarAsync<long>("select count(*) from inbox"));
        await world.NothingWentWrongAsync();
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from inbox where body is not null"));
    }

    [Fact]
    public async Task A_request_whose_ids_no_database_takes_harms_no_other()
    {
        await using var world = await World.StartAsync();
        await world.AddDistrictAsync("other");
        var good = RawWebhook.TextBody(User, "สวัสดี", "GOOD");
        string[] bad =
        [
            RawWebhook.TextBody(User, "สวัสดี", "E\\u0000"),
            RawWebhook.TextBody(User, "สวัสดี", new string('E', 5_000)),
            RawWebhook.TextBody(User, "สวัสดี", "E\\ud800"),
            RawWebhook.TextBody("U\\u0000", "สวัสดี", "U0"),
            RawWebhook.TextBody(new string('U', 5_000), "สวัสดี", "U1"),
            RawWebhook.TextBody("ครู", "สวัสดี", "U2"),
            RawWebhook.TextBody("U with space", "สวัสดี", "U3"),
        ];

        var answers = await Task.WhenAll(bad.Select(b => world.PostSignedAsync(b, "other"))
            .Concat(Enumerable.Range(0, 40).Select(i => world.PostSignedAsync(good.Replace("GOOD", $"GOOD{i}", StringComparison.Ordinal)))));

        Assert.Equal(Enumerable.Repeat(400, bad.Length), answers[..bad.Length]);
        Assert.Equal(Enumerable.Repeat(200, 40), answers[bad.Length..]);
        Assert.Equal(40, await world.ScalarAsync<long>("select count(*) from inbox"));
        Assert.Equal(200, await world.PostSignedAsync(Both(bad[0], good)));
        Assert.Equal(41, await world.ScalarAsync<long>("select count(*) from inbox"));
    }

    [Fact]
    public async Task What_the_database_refuses_at_the_last_moment_fails_alone()
    {
        await using var world = await World.StartAsync();
        await world.ExecuteAsync("alter table inbox add constraint odd check (webhook_event_id not like 'ODD%')");

        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => world.PostSignedAsync(RawWebhook.TextBody(User, "สวัสดี", i % 6 == 0 ? $"ODD{i}" : $"EVEN{i}"))));

        Assert.Equal(Enumerable.Range(0, 60).Select(i => i % 6 == 0 ? 503 : 200), answers);
        Assert.Equal(50, await world.ScalarAsync<long>("select count(*) from inbox"));
    }

    [Theory]
    [InlineData(-8, 0)]
    [InlineData(-6, 1)]
    [InlineData(1, 1)]
    public async Task A_body_kept_and_sent_again_after_its_row_is_gone_is_not_taken(int days, long rows)
    {
        await using var world = await World.StartAsync();
        var body = RawWebhook.TextBody(User, "สวัสดี", "KEPT", TimeProvider.System.GetUtcNow().AddDays(days));

        Assert.Equal(200, await world.PostSignedAsync(body));

        Assert.Equal(rows, await world.ScalarAsync<long>("select count(*) from inbox"));
    }

    [Fact]
    public async Task What_arrived_whole_is_stored_though_the_caller_hung_up()
    {
        await using var world = await World.StartAsync();
        var address = new Uri(world.Service.Address);
        const int Callers = 60;

        await Task.WhenAll(Enumerable.Range(0, Callers).Select(async i =>
        {
            var body = Encoding.UTF8.GetBytes(RawWebhook.TextBody(User, "สวัสดี", $"HUNGUP{i}"));
            using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
            await socket.ConnectAsync(address.Host, address.Port);
            var head = $"POST /line/{World.District}/webhook HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\n"
                + $"x-line-signature: {RawWebhook.Sign(body, RawWebhook.SecretOf(World.District))}\r\nContent-Length: {body.Length}\r\n\r\n";
            await socket.SendAsync((byte[])[.. Encoding.ASCII.GetBytes(head), .. body]);
        }));

        await Eventually.HoldsAsync(async () => await world.ScalarAsync<long>("select count(*) from inbox") == Callers);
    }

    [Fact]
    public async Task Much_from_one_person_is_done_a_few_events_at_a_time_so_that_others_do_not_wait()
    {
        await using var world = await World.StartAsync();
        await world.ExecuteAsync(
            """
            create function few_at_a_time() returns trigger language plpgsql as
            $$
            begin
                if (select max(n) from (select count(*) as n from done where status = 1 group by lane) x) > 8 then
                    raise exception 'too many events of one lane in one transaction';
                end if;
                return null;
            end
            $$;
            create trigger few_at_a_time after update on inbox referencing new table as done for each statement execute function few_at_a_time();
            """);
        var many = Enumerable.Range(0, 40).Select(i => RawWebhook.TextBody(User, "สวัสดี", $"MANY{i}")).Aggregate(Both);

        Assert.Equal(200, await world.PostSignedAsync(many));

        await world.NothingWentWrongAsync();
        Assert.DoesNotContain("A batch of", world.LogText(), StringComparison.Ordinal);
        Assert.Equal(40, await world.ScalarAsync<long>("select count(*) from inbox where status = 1"));
    }

    private static string Both(string one, string other) =>
        $"{one[..one.LastIndexOf(']')]},{other[(other.IndexOf('[', StringComparison.Ordinal) + 1)..]}";

    private static Task<int> PostAsync(World world, string secret, string id)
    {
        var body = Encoding.UTF8.GetBytes(RawWebhook.TextBody(User, "สวัสดี", id));
        return world.PostRawAsync(body, RawWebhook.Sign(body, secret));
    }
}
