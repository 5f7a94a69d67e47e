using PaLineBot.People;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Agreements;

public sealed class HandOverTests
{
    [Fact]
    public async Task A_change_of_director_hands_over_what_is_open_and_the_notice()
    {
        await using var world = await World.StartAsync();
        var old = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var next = await world.AddJoinedAsync("นางใหม่ มารับช่วง", Position.DeputySchoolDirector);
        var id = await teacher.WriteAndSubmitAsync();

        await world.AsStaffAsync(async work => await Directors.ChangeAsync(
            work, await work.FindAsync<long>("select id from schools where district_id = @d and code = @code", new { code = Office.School }), next.PersonId));

        await old.PostbackAsync($"approve|{id}");
        Assert.Equal("Submitted", await teacher.StatusAsync());
        await next.SayAsync("เมนู");
        Assert.Contains($"มี 1 คนส่ง PA ให้พิจารณา: {teacher.Name}", next.AnswerText, StringComparison.Ordinal);
        await next.SayAsync("รออนุมัติ");
        await next.TapAsync(teacher.Name);
        await next.TapAsync("เห็นชอบ");
        Assert.Equal("Approved", await teacher.StatusAsync());
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task What_was_sent_before_there_was_a_director_reaches_the_one_who_joins()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.WriteAndSubmitAsync();
        Assert.Contains("ยังไม่มีในระบบ", teacher.AnswerText, StringComparison.Ordinal);

        var director = await world.AddPersonAsync("นายสมชาย ผู้นำ", Position.SchoolDirector, AcademicStanding.SeniorProfessional, Office.School);
        await director.FollowAsync();
        await director.TapAsync("ยินยอม");
        await director.SayAsync(director.Code);
        await director.TapAsync("ใช่ ฉันเอง");
        await director.SayAsync("เมนู");

        Assert.Contains($"มี 1 คนส่ง PA ให้พิจารณา: {teacher.Name}", director.AnswerText, StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task When_acting_ends_the_open_requests_go_back_to_the_director()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var acting = await world.AddJoinedAsync("นางรักษา การแทน", Position.DeputySchoolDirector);
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await world.AsStaffAsync(work => ActingSuperiors.SetAsync(work, acting.PersonId, "school", Office.School));
        var id = await teacher.WriteAndSubmitAsync();
        await world.AsStaffAsync(work => ActingSuperiors.EndAsync(work, acting.PersonId));

        await acting.PostbackAsync($"approve|{id}");
        Assert.Contains("ไม่รอการพิจารณาของคุณแล้ว", acting.AnswerText, StringComparison.Ordinal);
        await director.SayAsync("เมนู");
        Assert.Contains(teacher.Name, director.AnswerText, StringComparison.Ordinal);
    }
}
