using System.Net;
using PaLineBot.Agreements;
using PaLineBot.Conversation.Effects;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Boards;

public sealed class NudgeTests
{
    [Fact]
    public async Task Who_submits_while_being_nudged_is_not_nudged()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.WriteAsync();
        using var desk = await LiffBrowser.OpenAsync(director);

        var nudge = await world.AsPersonAsync(teacher, async work =>
        {
            Assert.True(await Submissions.SubmitAsync(work, new SubmitAgreement("PA-11111"), FormCatalogue.Embedded));
            return await world.BesideAsync(work, () => desk.PostAsync($"board/{teacher.PersonId}/nudge"));
        });

        Assert.Equal(HttpStatusCode.NotFound, (await nudge).Status);
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from notices where body ->> 'kind' = 'agreement-awaited'"));
        Assert.False(await world.ScalarAsync<bool>("select nudged_on is not null from people where id = @PersonId", new { teacher.PersonId }));
    }
}
