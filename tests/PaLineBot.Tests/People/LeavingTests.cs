using System.Net;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.People;

/// <summary>Whoever left has no power and no way back of their own.</summary>
public sealed class LeavingTests
{
    [Fact]
    public async Task A_code_of_before_makes_nobody_a_director_again()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        var former = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var next = await world.AddJoinedAsync("นางใหม่ มารับช่วง", Position.DeputySchoolDirector);
        var submission = await teacher.WriteAndSubmitAsync();
        var code = Staff.CodeIn(await world.RunAsync("code issue", former));
        using var desk = await LiffBrowser.OpenAsync(former);
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync("board")).Status);

        await world.RunAsync("director change", next, "--school", Office.School);

        Assert.Equal(HttpStatusCode.Forbidden, (await desk.GetAsync("board")).Status);
        await former.SayAsync("เมนู");
        Assert.Contains("ไม่ได้อยู่ในตำแหน่งเดิมแล้ว", former.AnswerText, StringComparison.Ordinal);
        await former.SayAsync(code);
        Assert.Contains("ไม่พบรหัสนี้", former.AnswerText, StringComparison.Ordinal);
        await former.SayAsync(former.Code);
        Assert.Contains("ไม่พบรหัสนี้", former.AnswerText, StringComparison.Ordinal);
        await former.PostbackAsync($"approve|{submission}");
        Assert.Equal("Submitted", await teacher.StatusAsync());
        Assert.Equal(HttpStatusCode.Forbidden, (await desk.GetAsync($"submissions/{submission}")).Status);
        Assert.Equal(next.PersonId, await DirectorsInForceAsync(world));
        await next.SayAsync("เมนู");
        Assert.Contains($"ตอนนี้คุณเป็นผู้พิจารณา PA ของ{Office.SchoolName}", next.AnswerText, StringComparison.Ordinal);
        Assert.Contains(teacher.Name, next.AnswerText, StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_code_looked_at_before_leaving_links_nobody_after_it()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddPersonAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher, AcademicStanding.Professional, Office.School);
        await teacher.FollowAsync();
        await teacher.TapAsync("ยินยอม");
        await teacher.SayAsync(teacher.Code);

        await world.RunAsync("person leave", teacher);
        await teacher.TapAsync("ใช่ ฉันเอง");

        Assert.Contains("รหัสนี้ใช้ไม่ได้แล้ว", teacher.AnswerText, StringComparison.Ordinal);
        Assert.True(await world.ScalarAsync<bool>("select left_at is not null and line_user_id is null from people where id = @id", new { id = teacher.PersonId }));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Who_is_accepted_as_director_takes_the_former_ones_place()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        var former = await world.AddSchoolWithDirectorAsync();
        var acting = await world.AddJoinedAsync("นางรักษา การแทน", Position.DeputySchoolDirector);
        await world.RunAsync("acting set", acting, "--scope", "school", "--school", Office.School);
        var chief = await world.AddJoinedAsync("นายอำนวย เขตพัฒนา", Position.DistrictDirector, AcademicStanding.Expert, school: null);
        var asking = await world.NewAccountAsync("นายขยัน มาใหม่");
        await asking.AsksToJoinAsync("ผู้อำนวยการสถานศึกษา");

        await chief.SayAsync("รออนุมัติ");
        await chief.TapAsync(asking.Name);
        await chief.TapAsync("รับเข้าร่วม");

        var after = await world.ScalarAsync<long>("select id from people where line_user_id = @u", new { u = asking.UserId });
        Assert.Equal(after, await DirectorsInForceAsync(world));
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from acting_superiors where until_at is null"));
        Assert.Equal($"{former.PersonId} {after} {chief.PersonId}", await world.ScalarAsync<string>(
            "select concat_ws(' ', detail ->> 'before', detail ->> 'after', person_id) from audit where action = 'director.changed'"));
        await former.SayAsync("เมนู");
        Assert.Contains("ไม่ได้อยู่ในตำแหน่งเดิมแล้ว", former.AnswerText, StringComparison.Ordinal);
        await acting.SayAsync("เมนู");
        Assert.Contains("คุณไม่ได้เป็นผู้พิจารณา PA", acting.AnswerText, StringComparison.Ordinal);
        await asking.SayAsync("เมนู");
        await asking.HasHeardAsync("รับคุณเข้าร่วมแล้ว");
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task What_waits_for_somebody_acting_who_leaves_goes_to_the_director()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var acting = await world.AddJoinedAsync("นางรักษา การแทน", Position.DeputySchoolDirector);
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await world.RunAsync("acting set", acting, "--scope", "school", "--school", Office.School);
        await acting.SayAsync("เมนู");
        Assert.Contains("ตอนนี้คุณเป็นผู้พิจารณา PA", acting.AnswerText, StringComparison.Ordinal);
        var submission = await teacher.WriteAndSubmitAsync();
        Assert.Contains(acting.Name, teacher.AnswerText, StringComparison.Ordinal);

        await world.RunAsync("person leave", acting);

        await director.SayAsync("เมนู");
        Assert.Contains(teacher.Name, director.AnswerText, StringComparison.Ordinal);
        await director.PostbackAsync($"approve|{submission}");
        Assert.Equal("Approved", await teacher.StatusAsync());
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Only_staff_bring_somebody_back_and_then_a_new_code_links_them()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.WriteAsync();
        await world.RunAsync("person leave", teacher);
        using (var printed = new StringWriter())
        {
            Assert.NotEqual(0, await world.ExitCodeAsync(printed, "code issue", "--district", teacher.Channel, "--person", $"{teacher.PersonId}"));
            Assert.NotEqual(0, await world.ExitCodeAsync(printed, "acting set", "--district", teacher.Channel, "--person", $"{teacher.PersonId}", "--scope", "district"));
        }

        await world.RunAsync("person return", teacher);
        await teacher.SayAsync(Staff.CodeIn(await world.RunAsync("code issue", teacher)));
        await teacher.TapAsync("ใช่ ฉันเอง");

        Assert.Contains("เข้าร่วมแล้ว", teacher.AnswerText, StringComparison.Ordinal);
        Assert.Equal("Draft", await teacher.StatusAsync());
        Assert.Equal("person.left person.returned", await world.ScalarAsync<string>("select string_agg(action, ' ' order by id) from audit where action like 'person.%e%t%' and action <> 'person.added'"));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_lost_phone_is_taken_off_at_once_and_the_person_comes_back_with_a_new_code()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.WriteAsync();
        using var page = await LiffBrowser.OpenAsync(teacher);
        Assert.Equal(HttpStatusCode.OK, (await page.GetAsync("me")).Status);

        await world.RunAsync("account unlink", teacher);

        Assert.Equal(HttpStatusCode.Forbidden, (await page.GetAsync("me")).Status);
        await teacher.SayAsync("สรุป");
        Assert.Contains("เขตให้ LINE บัญชีนี้เลิกเชื่อมกับ", teacher.AnswerText, StringComparison.Ordinal);
        var phone = await world.NewAccountAsync("เครื่องใหม่");
        await phone.FollowAsync();
        await phone.TapAsync("ยินยอม");
        await phone.SayAsync(Staff.CodeIn(await world.RunAsync("code issue", teacher)));
        await phone.TapAsync("ใช่ ฉันเอง");
        Assert.Contains(teacher.Name, phone.AnswerText, StringComparison.Ordinal);
        Assert.Equal("Draft", await teacher.StatusAsync());
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task The_account_from_which_a_person_is_moved_is_told_and_an_open_request_of_the_new_one_is_closed()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var phone = await world.NewAccountAsync("นายขยัน มาใหม่");
        await phone.AsksToJoinAsync("ครู");

        await phone.SayAsync(Staff.CodeIn(await world.RunAsync("code issue", teacher)));
        await phone.TapAsync("ใช่ ฉันเอง");

        await teacher.SayAsync("เมนู");
        await teacher.HasHeardAsync("มีการย้ายไปใช้ LINE อีกบัญชีหนึ่ง");
        await director.SayAsync("รออนุมัติ");
        Assert.Contains("ไม่มีเรื่องรอพิจารณา", director.AnswerText, StringComparison.Ordinal);
        var marks = (await world.ScalarAsync<string>(
            "select concat_ws(' ', detail ->> 'account', detail ->> 'former') from audit where action = 'account.linked' order by id desc limit 1"))!.Split(' ');
        Assert.Equal(2, marks.Distinct().Count(m => m.Length == 16));
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from audit where detail::text like '%' || @u || '%'", new { u = phone.UserId }));
        await world.NothingWentWrongAsync();
    }

    private static Task<long> DirectorsInForceAsync(World world) =>
        world.ScalarAsync<long>("select sum(id)::bigint from people where position = 'SchoolDirector' and left_at is null");
}
