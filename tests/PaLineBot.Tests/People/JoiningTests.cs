using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.People;

public sealed class JoiningTests
{
    [Fact]
    public async Task A_teacher_who_follows_is_greeted_with_a_reply()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolAsync("10010001", "โรงเรียนบ้านหนองตัวอย่าง");
        var teacher = await world.AddPersonAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher, AcademicStanding.Professional, "10010001");

        await teacher.FollowAsync();

        Assert.Contains("PA", teacher.AnswerText, StringComparison.Ordinal);
        Assert.Equal(0, await teacher.PushesAsync());
        Assert.Empty(world.Service.Log.Troubles);
    }
}
