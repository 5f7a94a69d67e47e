using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;
using static PaLineBot.Tests.Notices.Pushing;

namespace PaLineBot.Tests.Notices;

/// <summary>Quota and outages lose nothing: what LINE does not have is not told, goes out when it can, or is told in the next reply.</summary>
public sealed class HeldUpTests
{
    private const string PushPath = "/v2/bot/message/push";

    // More often than anybody tries.
    private const int Lasting = 1_000;

    [Fact]
    public async Task A_push_that_lacks_quota_goes_out_once_when_LINE_has_some_again()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-10T09:00:00");
        var (director, first, second) = await SchoolAsync(world);
        await world.Http.OrderAsync("/control/channels", new { key = World.District, quota = 1 });
        await first.WriteAndSubmitAsync();
        await PushesAreAsync(director, 1, "the last one of the month");

        await At(world, "2026-11-11T09:00:00");
        await second.WriteAndSubmitAsync();
        await PushesAreAsync(director, 1, "no quota");
        Assert.Equal(1, await UntoldAsync(world));
        await At(world, "2026-11-30T18:00:00");
        await PushesAreAsync(director, 1, "no quota until the month is over");
        await At(world, "2026-11-30T23:00:00");
        await PushesAreAsync(director, 1, "LINE's month has turned, but it is night");

        await At(world, "2026-12-01T07:05:00");
        await PushesAreAsync(director, 2, "the next morning");
        await director.ReadAsync();
        Assert.Contains(second.Name, director.AnswerText, StringComparison.Ordinal);
        Assert.Equal(0, await UntoldAsync(world));
        await At(world, "2026-12-02T09:00:00");
        await PushesAreAsync(director, 2, "once only");
    }

    [Fact]
    public async Task What_lacks_quota_is_told_in_the_next_reply_and_not_pushed_any_more()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-10T09:00:00");
        var (director, first, _) = await SchoolAsync(world);
        await world.Http.OrderAsync("/control/channels", new { key = World.District, quota = 0 });
        await first.WriteAndSubmitAsync();
        await PushesAreAsync(director, 0, "no quota");

        await director.SayAsync("เมนู");
        Assert.Contains(first.Name, director.AnswerText, StringComparison.Ordinal);
        await world.Http.OrderAsync("/control/channels", new { key = World.District, quota = 100 });
        await At(world, "2026-12-01T09:00:00");
        await PushesAreAsync(director, 0, "told already");
    }

    [Fact]
    public async Task A_district_that_buys_quota_need_not_wait_for_the_month_to_turn()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-10T09:00:00");
        var (director, first, _) = await SchoolAsync(world);
        await world.Http.OrderAsync("/control/channels", new { key = World.District, quota = 0 });
        await first.WriteAndSubmitAsync();
        await PushesAreAsync(director, 0, "no quota");
        await world.Http.OrderAsync("/control/channels", new { key = World.District, quota = 100 });

        await world.MoveClockAsync(TimeSpan.FromMinutes(61));
        await PushesAreAsync(director, 1, "LINE was asked an hour later");
    }

    [Fact]
    public async Task An_outage_of_a_day_holds_news_up_until_the_next_working_morning()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-23T09:00:00");
        var (director, first, _) = await SchoolAsync(world);
        await world.FaultAsync(new { kind = "500", path = PushPath, times = Lasting });
        await first.WriteAndSubmitAsync();
        await HasFailedAsync(world);
        Assert.Equal(1, await UntoldAsync(world));

        await At(world, "2026-11-23T19:30:00");
        await Eventually.HoldsAsync(async () => await world.ScalarAsync<long>("select count(*) from notices where told_at is null and push_id is null") == 1);
        await world.EndFaultsAsync();
        await PushesAreAsync(director, 0, "it is evening");

        await At(world, "2026-11-24T07:05:00");
        await PushesAreAsync(director, 1, "the next morning");
        Assert.Equal(0, await UntoldAsync(world));
    }

    [Fact]
    public async Task Who_writes_while_pushes_fail_is_told_in_the_reply_and_not_pushed_any_more()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-23T09:00:00");
        var (director, first, _) = await SchoolAsync(world);
        await world.FaultAsync(new { kind = "500", path = PushPath, times = Lasting });
        await first.WriteAndSubmitAsync();
        await HasFailedAsync(world);

        await Eventually.HoldsAsync(async () =>
        {
            await director.SayOnlyAsync("เมนู");
            return await world.ScalarAsync<long>("select count(*) from notices where told_how = 'reply'") == 1;
        });
        await world.IsQuietAsync();
        await world.EndFaultsAsync();
        await At(world, "2026-11-24T09:00:00");
        await PushesAreAsync(director, 0, "told already");
    }

    [Fact]
    public async Task News_of_a_later_release_is_kept_and_holds_up_no_other()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-23T06:00:00");
        var (director, first, _) = await SchoolAsync(world);
        await world.ExecuteAsync(
            """
            insert into notices (district_id, person_id, body, subject, created_at, due_at, urgent)
            select district_id, id, '{"kind":"of-a-later-release"}', 'later', '2026-11-22', '2026-11-22', true from people where id = @PersonId
            """,
            new { director.PersonId });
        await first.WriteAndSubmitAsync();

        await At(world, "2026-11-23T09:00:00");
        await PushesAreAsync(director, 1, "what is known");
        Assert.Equal("later", await world.ScalarAsync<string>("select string_agg(subject, ' ') from notices where told_at is null"));
    }

    [Fact]
    public async Task What_a_digest_says_that_this_release_cannot_is_not_lost_when_the_rest_is_told_in_a_reply()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-23T09:00:00");
        var (director, first, _) = await SchoolAsync(world);
        await world.FaultAsync(new { kind = "500", path = PushPath, times = Lasting });
        await first.WriteAndSubmitAsync();
        await HasFailedAsync(world);
        await world.ExecuteAsync(
            """
            insert into notices (district_id, person_id, body, subject, created_at, due_at, push_id)
            select district_id, person_id, '{"kind":"of-a-later-release"}', 'later', created_at, due_at, push_id from notices where push_id is not null
            """);

        await Eventually.HoldsAsync(async () =>
        {
            await director.SayOnlyAsync("เมนู");
            return await world.ScalarAsync<long>("select count(*) from notices where told_how = 'reply'") == 1;
        });
        await PushAsync(world);

        Assert.Equal("later", await world.ScalarAsync<string>("select string_agg(subject, ' ') from notices where told_at is null and push_id is null"));
    }

    [Fact]
    public async Task News_that_cannot_be_worded_waits_and_holds_up_no_other()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-23T06:00:00");
        var (director, first, second) = await SchoolAsync(world);
        await world.ExecuteAsync(
            """
            insert into notices (district_id, person_id, body, subject, created_at, due_at)
            select district_id, id, '{"kind":"agreement-returned","SubmissionId":1,"ByName":"x","SectionIds":null}', 'broken', '2026-11-22', '2026-11-22' from people where id = @PersonId
            """,
            new { second.PersonId });
        await first.WriteAndSubmitAsync();

        await At(world, "2026-11-23T09:00:00");
        await PushesAreAsync(director, 1, "the others");
        await PushesAreAsync(second, 0, "what cannot be worded");
        Assert.True(await world.ScalarAsync<bool>("select push_refused and told_at is null from notices where subject = 'broken'"));
    }

    [Fact]
    public async Task Who_waits_to_be_let_in_is_told_at_once_and_the_director_in_the_morning()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-23T21:38:00");
        var director = await world.AddSchoolWithDirectorAsync();
        var stranger = await world.NewAccountAsync("ครูใหม่");
        await stranger.FollowAsync();
        await stranger.TapAsync("ยินยอม");
        await stranger.TapAsync("ขอเข้าร่วม");
        await stranger.SayAsync(Office.School);
        await stranger.TapAsync(Office.SchoolButton);
        await stranger.SayAsync("นายใหม่ มาก่อน");
        await stranger.TapAsync("ครู");
        await stranger.TapAsync("ชำนาญการ");
        await PushesAreAsync(director, 0, "at night");
        await At(world, "2026-11-24T01:39:00");
        await director.PostbackAsync($"decide|{await world.ScalarAsync<long>("select id from join_requests")}|yes");

        await PushesAreAsync(stranger, 1, "the answer to who waits");
        await At(world, "2026-11-24T07:05:00");
        await PushesAreAsync(director, 0, "decided already");
    }

    [Fact]
    public async Task A_late_reply_in_a_group_costs_nothing()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var group = await LineGroup.WithBotAsync(world, director, teacher);
        var before = await BillableAsync(world);
        await world.FaultAsync(new { kind = "500", path = "/v2/bot/message/reply", times = Lasting });

        await world.Http.OrderAsync("/control/say", new { user = teacher.UserId, chat = group.Id, channel = group.Channel, text = "/สถานะ" });
        await Eventually.HoldsAsync(async () => await world.ScalarAsync<long>("select count(*) from outbox where status = 0") == 1);
        await world.MoveClockAsync(TimeSpan.FromMinutes(5));
        await world.IsQuietAsync();

        Assert.Equal(before, await BillableAsync(world));
        Assert.Equal("too late for a group", await world.ScalarAsync<string>("select error from outbox where error is not null"));
    }

    private static Task<long> UntoldAsync(World world) => world.ScalarAsync<long>("select count(*) from notices where told_at is null");

    private static Task HasFailedAsync(World world) =>
        Eventually.HoldsAsync(async () => await world.ScalarAsync<long>("select count(*) from outbox where kind = 'push' and status = 0 and attempts > 0") == 1);

    private static async Task<long> BillableAsync(World world) =>
        (await world.Http.OrderAsync($"/control/counters?channel={World.District}")).GetProperty("billable").GetInt64();
}
