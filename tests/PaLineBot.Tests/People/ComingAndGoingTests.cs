using PaLineBot.People;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.People;

public sealed class ComingAndGoingTests
{
    private const string Text = "1) วิเคราะห์หลักสูตรกับเพื่อนครู\n2) ทำหน่วยการเรียนรู้ใหม่\n3) ปรับจากผลการเรียน";

    [Fact]
    public async Task A_new_phone_takes_the_draft_along_and_the_old_one_is_let_go()
    {
        await using var world = await World.StartAsync();
        var old = await WritingTeacherAsync(world);
        var before = await old.AnswersAsync();

        var phone = await world.NewAccountAsync("เครื่องใหม่") with { PersonId = old.PersonId };
        await phone.FollowAsync();
        await phone.TapAsync("ยินยอม");
        await phone.SayAsync(await NewCodeAsync(world, old));
        Assert.Contains("จะย้ายมาบัญชีนี้", phone.AnswerText, StringComparison.Ordinal);
        await phone.TapAsync("ใช่ ฉันเอง");
        await phone.SayAsync("ทำต่อ");

        Assert.Equal(before, await phone.AnswersAsync());
        Assert.NotNull(await phone.OpenFieldAsync());
        await old.SayAsync("สรุป");
        Assert.DoesNotContain(Text[..20], old.AnswerText, StringComparison.Ordinal);
        Assert.Equal(phone.UserId, await world.ScalarAsync<string>("select line_user_id from people where id = @id", new { id = old.PersonId }));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Leaving_and_coming_back_with_a_new_code_keeps_the_draft()
    {
        await using var world = await World.StartAsync();
        var teacher = await WritingTeacherAsync(world);
        var before = await teacher.AnswersAsync();

        await teacher.SayAsync("ยกเลิกการเชื่อมต่อ");
        await teacher.TapAsync("เลิกเชื่อมต่อ");
        Assert.Contains("สิ่งที่เขียนไว้ยังอยู่ครบ", teacher.AnswerText, StringComparison.Ordinal);
        Assert.Null(await world.ScalarAsync<string>("select line_user_id from people where id = @id", new { id = teacher.PersonId }));
        await teacher.SayAsync("ทำต่อ");
        Assert.DoesNotContain(teacher.Name, teacher.AnswerText, StringComparison.Ordinal);

        await teacher.SayAsync(await NewCodeAsync(world, teacher));
        await teacher.TapAsync("ใช่ ฉันเอง");
        await teacher.SayAsync("ทำต่อ");
        Assert.Equal(before, await teacher.AnswersAsync());
        Assert.NotNull(await teacher.OpenFieldAsync());
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Blocking_and_unblocking_loses_nothing_and_nobody_writes_in_between()
    {
        await using var world = await World.StartAsync();
        var teacher = await WritingTeacherAsync(world);
        var (before, open) = (await teacher.AnswersAsync(), await teacher.OpenFieldAsync());

        await world.Http.OrderAsync($"/control/users/{teacher.UserId}/block", new { channel = teacher.Channel });
        await world.IsQuietAsync();
        Assert.True(await world.ScalarAsync<bool>("select blocked from people where id = @id", new { id = teacher.PersonId }));

        await teacher.ActAsync($"/control/users/{teacher.UserId}/unblock", new { channel = teacher.Channel });
        Assert.Contains("งานเดิมอยู่ครบ", teacher.AnswerText, StringComparison.Ordinal);
        Assert.False(await world.ScalarAsync<bool>("select blocked from people where id = @id", new { id = teacher.PersonId }));
        await teacher.SayAsync("ทำต่อ");
        Assert.Equal((before, open), (await teacher.AnswersAsync(), await teacher.OpenFieldAsync()));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task After_three_weeks_the_bot_says_where_we_were()
    {
        await using var world = await World.StartAsync();
        var teacher = await WritingTeacherAsync(world);
        var open = await teacher.OpenFieldAsync();
        await world.MoveClockAsync(TimeSpan.FromDays(21));

        await teacher.SayAsync("ทำต่อ");

        Assert.Contains("ยินดีต้อนรับกลับมา งานอยู่ครบ", teacher.AnswerText, StringComparison.Ordinal);
        Assert.Equal(open, await teacher.OpenFieldAsync());
    }

    [Fact]
    public async Task Nobody_is_added_to_a_school_that_is_not_there()
    {
        await using var world = await World.StartAsync();
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => world.AsStaffAsync(
            work => PeopleRecords.AddAsync(work, "99999999", "นายขยัน มาใหม่", Position.Teacher, AcademicStanding.None)));
        Assert.Contains("99999999", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from people"));
    }

    private static async Task<LinePerson> WritingTeacherAsync(World world)
    {
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.SayAsync("เริ่มทำ PA");
        var form = Examples.FormOf(Position.Teacher);
        while (await teacher.OpenFieldAsync() is { } id && id != "1.1.task")
        {
            await teacher.AnswerAsync(form.FindField(id)!);
        }

        await teacher.SayAsync(Text);
        return teacher;
    }

    private static Task<string> NewCodeAsync(World world, LinePerson person) =>
        world.AsStaffAsync(work => PeopleRecords.IssueCodeAsync(work, person.PersonId));
}
