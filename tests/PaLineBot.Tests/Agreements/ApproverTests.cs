using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Agreements;
using PaLineBot.Conversation.Effects;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using PaLineBot.Turns;
using Xunit;

namespace PaLineBot.Tests.Agreements;

public sealed class ApproverTests
{
    private const string OtherSchool = "10010002";

    [Theory]
    [InlineData(Position.Teacher)]
    [InlineData(Position.DeputySchoolDirector)]
    public async Task Teachers_and_deputies_go_to_the_school_director(Position position)
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var owner = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", position);
        await owner.WriteAndSubmitAsync();
        Assert.Contains(director.Name, owner.AnswerText, StringComparison.Ordinal);

        await director.SayAsync("รออนุมัติ");
        await director.TapAsync(owner.Name);
        await director.TapAsync("เห็นชอบ");

        Assert.Equal("Approved", await owner.StatusAsync());
    }

    [Fact]
    public async Task Who_acts_for_the_director_is_named_and_decides()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var acting = await world.AddJoinedAsync("นางรักษา การแทน", Position.DeputySchoolDirector);
        await ActsAsync(acting, "school", Office.School);
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.WriteAndSubmitAsync();
        Assert.Contains(acting.Name, teacher.AnswerText, StringComparison.Ordinal);

        await acting.SayAsync("รออนุมัติ");
        await acting.TapAsync(teacher.Name);
        await acting.TapAsync("เห็นชอบ");

        Assert.Equal("Approved", await teacher.StatusAsync());
        Assert.Equal(acting.Name, await world.ScalarAsync<string>("select decided_by_name from submissions"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_school_director_goes_to_the_district_director_or_delegate(bool delegated)
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var chief = await world.AddJoinedAsync("นายอำนวย เขตพัฒนา", Position.DistrictDirector, AcademicStanding.Expert, school: null);
        var deputy = await world.AddJoinedAsync("นางรอง เขตพัฒนา", Position.CentralOfficer, AcademicStanding.None, school: null);
        if (delegated)
        {
            await ActsAsync(deputy, "district", school: null);
        }

        await director.WriteAndSubmitAsync();
        var superior = delegated ? deputy : chief;
        Assert.Contains(superior.Name, director.AnswerText, StringComparison.Ordinal);
        await superior.SayAsync("รออนุมัติ");
        await superior.TapAsync(director.Name);
        await superior.TapAsync("เห็นชอบ");

        Assert.Equal("Approved", await director.StatusAsync());
    }

    [Fact]
    public async Task Nobody_but_the_superior_can_decide_whatever_they_forge()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var other = await world.AddSchoolWithDirectorAsync("นายอื่น ต่างโรงเรียน", OtherSchool, "โรงเรียนวัดอื่น");
        var chief = await world.AddJoinedAsync("นายอำนวย เขตพัฒนา", Position.DistrictDirector, AcademicStanding.Expert, school: null);
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var colleague = await world.AddJoinedAsync("นายขยัน ตั้งใจ", Position.Teacher);
        var teachers = await teacher.WriteAndSubmitAsync();
        var directors = await director.WriteAndSubmitAsync();

        foreach (var (forger, id) in new[] { (other, teachers), (chief, teachers), (teacher, teachers), (colleague, teachers), (director, directors), (other, directors) })
        {
            foreach (var verb in new[] { "review", "all", "see", "approve", "return", "retpick", "retgo", "retsend", "undo" })
            {
                await forger.PostbackAsync($"{verb}|{id}|1.1");
                Assert.Contains("ไม่รอการพิจารณาของคุณแล้ว", forger.AnswerText, StringComparison.Ordinal);
            }
        }

        Assert.Equal(("Submitted", "Submitted"), (await teacher.StatusAsync(), await director.StatusAsync()));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task An_approval_can_be_undone_for_ten_minutes_and_not_longer()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var id = await teacher.WriteAndSubmitAsync();

        await director.PostbackAsync($"approve|{id}");
        await world.MoveClockAsync(TimeSpan.FromMinutes(9));
        await director.PostbackAsync($"undo|{id}");
        Assert.Equal("Submitted", await teacher.StatusAsync());

        await director.PostbackAsync($"approve|{id}");
        await world.MoveClockAsync(TimeSpan.FromMinutes(11));
        await director.PostbackAsync($"undo|{id}");
        Assert.Contains("ถอนไม่ได้แล้ว", director.AnswerText, StringComparison.Ordinal);
        Assert.Equal("Approved", await teacher.StatusAsync());
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Whose_acting_has_ended_cannot_undo_what_they_approved()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var acting = await world.AddJoinedAsync("นางรักษา การแทน", Position.DeputySchoolDirector);
        await world.RunAsync("acting set", acting, "--scope", "school", "--school", Office.School);
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var id = await teacher.WriteAndSubmitAsync();
        await acting.PostbackAsync($"approve|{id}");
        using var desk = await LiffBrowser.OpenAsync(acting);
        await world.RunAsync("acting end", acting);

        await acting.PostbackAsync($"undo|{id}");
        Assert.Contains("ไม่รอการพิจารณาของคุณแล้ว", acting.AnswerText, StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, (await desk.PostAsync($"submissions/{id}/undo")).Status);
        Assert.False(await world.AsStaffAsync(async work =>
        {
            // Who was let in before it ended.
            work.ActAs((await world.Service.Services.GetRequiredService<AccountReader>().OneAsync(work, acting.UserId, CancellationToken.None)).Person);
            return await Approvals.UndoAsync(work, new UndoApproval(id));
        }));
        Assert.Equal("Approved", await teacher.StatusAsync());

        await director.PostbackAsync($"undo|{id}");
        Assert.Contains("ไม่มีความเห็นชอบของคุณให้ถอน", director.AnswerText, StringComparison.Ordinal);
        Assert.Equal("Approved", await teacher.StatusAsync());
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Deciding_twice_or_with_an_old_card_decides_once_and_says_so()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var acting = await world.AddJoinedAsync("นางรักษา การแทน", Position.DeputySchoolDirector);
        await ActsAsync(acting, "school", Office.School);
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var id = await teacher.WriteAndSubmitAsync();

        await director.PostbackAsync($"approve|{id}");
        foreach (var late in new[] { director, acting })
        {
            await late.PostbackAsync($"approve|{id}");
            Assert.Contains("เห็นชอบไปแล้ว", late.AnswerText, StringComparison.Ordinal);
            await late.PostbackAsync($"return|{id}");
            Assert.Contains("เห็นชอบไปแล้ว", late.AnswerText, StringComparison.Ordinal);
        }

        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from audit where action = 'agreement.approved'"));
        Assert.Equal(director.Name, await world.ScalarAsync<string>("select decided_by_name from submissions"));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Nothing_is_returned_without_a_comment()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var id = await teacher.WriteAndSubmitAsync();

        await director.PostbackAsync($"retsend|{id}");
        Assert.Contains("จะให้แก้ข้อไหน", director.AnswerText, StringComparison.Ordinal);
        await director.SayAsync("1.3");
        await director.PostbackAsync($"retsend|{id}");

        Assert.Equal("Submitted", await teacher.StatusAsync());
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task What_was_withdrawn_is_gone_from_the_superiors_desk()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var id = await teacher.WriteAndSubmitAsync();

        await teacher.TapAsync("ขอคืนมาแก้");
        await teacher.TapAsync("ยืนยันขอคืน");
        Assert.Equal("Draft", await teacher.StatusAsync());
        await director.PostbackAsync($"approve|{id}");
        Assert.Contains("ไม่รอการพิจารณาของคุณแล้ว", director.AnswerText, StringComparison.Ordinal);

        await teacher.SubmitAsync();
        Assert.Equal("Submitted", await teacher.StatusAsync());
        await director.SayAsync("รออนุมัติ");
        Assert.Contains("มี 1 เรื่อง", director.AnswerText, StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    private static Task<int> ActsAsync(LinePerson person, string scope, string? school) => person.World.ExecuteAsync(
        """
        insert into acting_superiors (district_id, scope, school_id, person_id, from_at)
        select p.district_id, @scope, (select id from schools s where s.district_id = p.district_id and s.code = @school), p.id, now() from people p where p.id = @id
        """,
        new { scope, school, id = person.PersonId });
}
