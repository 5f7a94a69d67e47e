using PaLineBot.Conversation.Effects;
using PaLineBot.People;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.People;

/// <summary>Who comes, who leaves and who decides stays right when two see to it at once.</summary>
public sealed class AtOnceTests
{
    [Fact]
    public async Task Who_asks_once_more_while_being_accepted_has_asked_for_nothing()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.NewAccountAsync("นายขยัน มาใหม่");
        await teacher.AsksToJoinAsync("ครู");
        var request = await world.ScalarAsync<long>("select id from join_requests");
        var school = await world.ScalarAsync<long>("select id from schools");

        var again = await world.AsPersonAsync(director, async work =>
        {
            Assert.True(await JoinRequests.DecideAsync(work, new DecideJoinRequest(request, Accept: true)));
            return await world.BesideAsync(work, () => world.AsPersonAsync(
                teacher, other => JoinRequests.AskAsync(other, new AskToJoin(school, teacher.Name, Position.Teacher, AcademicStanding.Professional))));
        });

        Assert.False(await again);
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from join_requests where decided_at is null"));
    }
}
