using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Conversation.Notices;
using PaLineBot.Notices;
using PaLineBot.Tests.Support;
using Xunit;
using static PaLineBot.Tests.Notices.Pushing;

namespace PaLineBot.Tests.Notices;

/// <summary>From when until when news is news, and what its kind says of its urgency.</summary>
public sealed class WindowTests
{
    [Fact]
    public async Task A_nudge_is_no_news_any_more_once_the_agreement_is_submitted()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-22T14:00:00");
        var (director, teacher, _) = await SchoolAsync(world);
        using var desk = await LiffBrowser.OpenAsync(director);
        await desk.PostAsync($"board/{teacher.PersonId}/nudge");

        var agreement = await teacher.WriteAsync();
        using var page = await LiffBrowser.OpenAsync(teacher);
        await page.PostAsync($"agreement/{agreement}/submit");

        Assert.Equal("submitted", await world.ScalarAsync<string>("select void_why from notices where body ->> 'kind' = 'agreement-awaited'"));
        await At(world, "2026-11-23T08:00:00");
        await PushesAreAsync(teacher, 0, "nothing is left to tell");
    }

    [Fact]
    public async Task A_nudge_that_nobody_read_in_its_fiscal_year_is_told_no_more()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-22T14:00:00");
        var (director, teacher, _) = await SchoolAsync(world);
        using var desk = await LiffBrowser.OpenAsync(director);
        await desk.PostAsync($"board/{teacher.PersonId}/nudge");
        await world.ExecuteAsync("update people set blocked = true where id = @PersonId", new { teacher.PersonId });
        await PushesAreAsync(teacher, 0, "who has blocked the bot is not written to");

        await At(world, "2027-10-01T00:00:00");
        await world.Service.Services.GetRequiredService<NoticePusher>().RunOnceAsync(CancellationToken.None);

        // The service's own round may be the one that does it, and be in the middle of it.
        await Eventually.HoldsAsync(async () => await world.ScalarAsync<string>("select void_why from notices where body ->> 'kind' = 'agreement-awaited'") == "expired");
    }

    [Fact]
    public async Task Its_kind_says_whether_a_notice_is_urgent()
    {
        await using var world = await World.StartAsync();
        await At(world, "2026-11-22T23:00:00");
        var (director, teacher, other) = await SchoolAsync(world);
        await world.AsStaffAsync(async work =>
        {
            await NoticeBoard.PostToAccountAsync(work, teacher.UserId, new AccountLetGo(teacher.Name, AccountLetGo.Moved), "account-of:1");
            await NoticeBoard.PostToAccountAsync(work, other.UserId, new AccountLetGo(other.Name, AccountLetGo.Left), "account-of:2");
            await NoticeBoard.PostAsync(work, director.PersonId, new JoinRequestWaits(1, "สุดา"), "join-request:1");
        });

        await PushesAreAsync(teacher, 1, "at night, for somebody took the account over");
        await PushesAreAsync(other, 0, "waits for the morning");
        await PushesAreAsync(director, 0, "waits for the morning");
    }
}
