using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Agreements;
using PaLineBot.Conversation.Effects;
using PaLineBot.Hosting;
using PaLineBot.People;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Notices;

/// <summary>What waits is news for whoever decides, also when that changed while it was submitted or decided.</summary>
public sealed class HandedOverAtOnceTests
{
    [Fact]
    public async Task Who_was_appointed_while_it_was_submitted_is_told_and_nobody_else()
    {
        await using var world = await World.StartAsync();
        var (_, acting, teacher) = await SchoolAsync(world);
        await teacher.WriteAsync();

        await world.AsPersonAsync(teacher, async work =>
        {
            Assert.True(await Submissions.SubmitAsync(work, new SubmitAgreement("PA-11111"), FormCatalogue.Embedded));
            return await world.AsStaffAsync(other => ActingSuperiors.SetAsync(other, acting.PersonId, "school", Office.School));
        });
        await LookAsync(world);

        Assert.Equal($"{acting.PersonId}", await UntoldAsync(world));
    }

    [Fact]
    public async Task Who_was_appointed_while_somebody_asked_to_join_is_told_beside_the_director_who_may_decide_too()
    {
        await using var world = await World.StartAsync();
        var (director, acting, _) = await SchoolAsync(world);
        var stranger = await world.NewAccountAsync("นายขยัน มาใหม่");
        var school = await world.ScalarAsync<long>("select id from schools");

        await world.AsPersonAsync(stranger, async work =>
        {
            Assert.True(await JoinRequests.AskAsync(work, new AskToJoin(school, stranger.Name, Position.Teacher, AcademicStanding.Professional)));
            return await world.AsStaffAsync(other => ActingSuperiors.SetAsync(other, acting.PersonId, "school", Office.School));
        });
        await LookAsync(world);

        Assert.Equal($"{director.PersonId} {acting.PersonId}", await UntoldAsync(world));
    }

    [Fact]
    public async Task What_was_decided_while_it_was_handed_over_is_no_news()
    {
        await using var world = await World.StartAsync();
        var (director, acting, teacher) = await SchoolAsync(world);
        var submission = await teacher.WriteAndSubmitAsync();

        var approval = await world.AsStaffAsync(async work =>
        {
            Assert.True(await ActingSuperiors.SetAsync(work, acting.PersonId, "school", Office.School));
            return await world.BesideAsync(work, () => world.AsPersonAsync(director, other => Approvals.ApproveAsync(other, new ApproveSubmission(submission))));
        });
        Assert.True(await approval);
        await LookAsync(world);

        Assert.Equal("", await UntoldAsync(world));
        Assert.Equal("decided", await world.ScalarAsync<string>(
            "select void_why from notices where subject = 'submission:' || @submission and person_id = @PersonId", new { submission, acting.PersonId }));
    }

    [Fact]
    public async Task What_somebody_approved_and_undid_is_no_news_for_them()
    {
        await using var world = await World.StartAsync();
        var (director, _, teacher) = await SchoolAsync(world);
        var submission = await teacher.WriteAndSubmitAsync();
        Assert.True(await world.AsPersonAsync(director, work => Approvals.ApproveAsync(work, new ApproveSubmission(submission))));
        Assert.True(await world.AsPersonAsync(director, work => Approvals.UndoAsync(work, new UndoApproval(submission))));

        await LookAsync(world);

        Assert.Equal("", await UntoldAsync(world));
    }

    private static async Task<(LinePerson Director, LinePerson Acting, LinePerson Teacher)> SchoolAsync(World world) => (
        await world.AddSchoolWithDirectorAsync(),
        await world.AddJoinedAsync("นางรักษา การแทน", Position.DeputySchoolDirector),
        await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher));

    private static Task LookAsync(World world) =>
        world.Service.Services.GetServices<IJob>().Single(j => j.Name == "hand-over").RunAsync(CancellationToken.None);

    // Who has not been told yet of what waits for a decision.
    private static Task<string?> UntoldAsync(World world) => world.ScalarAsync<string>(
        """
        select coalesce(string_agg(person_id::text, ' ' order by id), '') from notices
        where told_at is null and (subject like 'submission:%' or subject like 'join-request:%') and person_id is not null
        """);
}
