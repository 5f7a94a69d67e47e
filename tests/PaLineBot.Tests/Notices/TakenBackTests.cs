using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Conversation.Notices;
using PaLineBot.Data;
using PaLineBot.Notices;
using PaLineBot.People;
using PaLineBot.Tests.Support;
using Xunit;
using static PaLineBot.Tests.Notices.Pushing;

namespace PaLineBot.Tests.Notices;

/// <summary>News that was taken back is not pushed, unless LINE has it already; then it was the day's push.</summary>
public sealed class TakenBackTests
{
    private const string First = "join-request:1";
    private const string Second = "join-request:2";

    [Fact]
    public async Task A_nudge_whose_push_is_held_up_is_not_pushed_once_the_agreement_is_submitted()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-23T09:00:00");
        var (director, teacher, _) = await SchoolAsync(world);
        var agreement = await teacher.WriteAsync();
        await world.FaultAsync(new { kind = "500", path = "/v2/bot/message/push", times = 1_000 });
        using var desk = await LiffBrowser.OpenAsync(director);
        await desk.PostAsync($"board/{teacher.PersonId}/nudge");
        await Eventually.HoldsAsync(async () =>
            await world.ScalarAsync<long>("select count(*) from outbox where kind = 'push' and recipient = @UserId and attempts > 0", new { teacher.UserId }) == 1);

        using var page = await LiffBrowser.OpenAsync(teacher);
        await page.PostAsync($"agreement/{agreement}/submit");
        await world.EndFaultsAsync();
        await At(world, "2026-11-23T10:00:00");

        await PushesAreAsync(teacher, 0, "nothing is awaited any more");
        Assert.Equal("submitted", await world.ScalarAsync<string>("select void_why from notices where body ->> 'kind' = 'agreement-awaited'"));
    }

    [Theory]
    [InlineData("withdrawn")]
    [InlineData("replaced")]
    [InlineData("handed-over")]
    [InlineData("left")]
    public async Task However_news_is_taken_back_its_waiting_push_goes_with_it(string why)
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-23T09:00:00");
        var (director, _, _) = await SchoolAsync(world);
        await world.AsStaffAsync(async work =>
        {
            var request = await work.FindAsync<long>(
                """
                insert into join_requests (district_id, line_user_id, full_name, position, standing, school_id, requested_at)
                select district_id, 'U00000000000000000000000000000099', 'นายใหม่ มาแล้ว', 'Teacher', 'None', school_id, @now
                from people where district_id = @d and id = @PersonId returning id
                """,
                new { director.PersonId });
            var subject = $"join-request:{request}";
            await NoticeBoard.PostAsync(work, director.PersonId, new JoinRequestWaits(request, "นายใหม่ มาแล้ว"), subject);
            await CarryAsync(work, director, Push.Waiting);
            await (why switch
            {
                "withdrawn" => NoticeBoard.VoidAsync(work, subject, why),
                "replaced" => NoticeBoard.PostAsync(work, director.PersonId, new JoinRequestWaits(request, "นายใหม่ มาแล้ว"), subject),
                "handed-over" => HandOverAsync(work, director),
                _ => Leaving.LeaveAsync(work, director.PersonId),
            });
        });

        Assert.Equal($"{why} without a push", await world.ScalarAsync<string>(
            "select void_why || case when push_id is null then ' without a push' else '' end from notices where told_how = 'void'"));
        Assert.Equal("taken back", await world.ScalarAsync<string>("select error from outbox where kind = 'push' and status = 1 and payload is null"));
    }

    [Fact]
    public async Task What_else_a_push_was_to_say_goes_out_with_another()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-23T09:00:00");
        var (director, _, _) = await SchoolAsync(world);
        await world.AsStaffAsync(async work =>
        {
            await PostBothAsync(work, director);
            await CarryAsync(work, director, Push.Waiting);
            await NoticeBoard.VoidAsync(work, First, "withdrawn");
            Assert.Equal(1, await work.FindAsync<long>("select count(*) from notices where district_id = @d and told_at is null and push_id is null"));
        });

        await SecondIsPushedAloneAsync(director);
    }

    [Fact]
    public async Task What_is_being_sent_when_it_is_taken_back_is_not_tried_once_more()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-23T09:00:00");
        var (director, _, _) = await SchoolAsync(world);
        await world.AsStaffAsync(async work =>
        {
            await PostBothAsync(work, director);
            await CarryAsync(work, director, Push.InHand);
            await NoticeBoard.VoidAsync(work, First, "withdrawn");
        });
        Assert.Equal(0, await world.ScalarAsync<short>("select status from outbox where kind = 'push'"));

        await world.ExecuteAsync("update outbox set attempts = 1, leased_until = null where kind = 'push'");

        await SecondIsPushedAloneAsync(director);
    }

    [Fact]
    public async Task What_was_sent_before_it_was_taken_back_is_the_push_of_the_day()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-23T09:00:00");
        var (director, _, _) = await SchoolAsync(world);
        await world.AsStaffAsync(async work =>
        {
            await NoticeBoard.PostAsync(work, director.PersonId, new JoinRequestWaits(1, "สุดา"), First);
            await CarryAsync(work, director, Push.Sent);
            await NoticeBoard.VoidAsync(work, First, "withdrawn");
            await NoticeBoard.PostAsync(work, director.PersonId, new JoinRequestWaits(2, "มานี"), Second);
        });

        await PushesAreAsync(director, 0, "today's is the one that was sent");
        Assert.Equal("2026-11-23", await world.ScalarAsync<string>("select last_pushed_on::text from people where id = @PersonId", new { director.PersonId }));
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from notices where push_id is not null"));
        await At(world, "2026-11-24T07:05:00");
        await PushesAreAsync(director, 1, "the next day's");
    }

    [Fact]
    public async Task While_a_push_is_being_sent_that_was_taken_back_there_is_no_second_one()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-23T09:00:00");
        var (director, _, _) = await SchoolAsync(world);
        await world.AsStaffAsync(async work =>
        {
            await NoticeBoard.PostAsync(work, director.PersonId, new JoinRequestWaits(1, "สุดา"), First);
            await CarryAsync(work, director, Push.InHand);
            await NoticeBoard.VoidAsync(work, First, "withdrawn");
            await NoticeBoard.PostAsync(work, director.PersonId, new JoinRequestWaits(2, "มานี"), Second);
        });

        Assert.Equal(0, await world.Service.Services.GetRequiredService<NoticePusher>().RunOnceAsync(CancellationToken.None));
    }

    private static async Task PostBothAsync(Work work, LinePerson person)
    {
        await NoticeBoard.PostAsync(work, person.PersonId, new JoinRequestWaits(1, "สุดา"), First);
        await NoticeBoard.PostAsync(work, person.PersonId, new JoinRequestWaits(2, "มานี"), Second);
    }

    private static async Task SecondIsPushedAloneAsync(LinePerson person)
    {
        await PushesAreAsync(person, 1, "the rest");
        await person.ReadAsync();
        Assert.Contains("มานี", person.AnswerText, StringComparison.Ordinal);
        Assert.DoesNotContain("สุดา", person.AnswerText, StringComparison.Ordinal);
    }

    private static async Task HandOverAsync(Work work, LinePerson director)
    {
        await work.ExecuteAsync("update people set position = 'Teacher' where district_id = @d and id = @PersonId", new { director.PersonId });
        await NoticeHandOver.RunAsync(work);
    }
}
