using PaLineBot.Districts;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.People;

/// <summary>Nobody fills a director's chat with requests, and many accounts together guess no code.</summary>
public sealed class JoiningLimitTests
{
    [Fact]
    public async Task An_account_asks_a_few_times_a_day_and_one_notice_waits()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var asking = await world.NewAccountAsync("นายขยัน มาใหม่");
        await asking.AsksToJoinAsync("ครู");
        for (var i = 1; i < new JoiningSettings().RequestsADay; i++)
        {
            await asking.AskAgainAsync("ครู");
            Assert.Contains("ส่งคำขอถึง", asking.AnswerText, StringComparison.Ordinal);
        }

        await asking.AskAgainAsync("ครู");

        Assert.Contains("วันนี้ส่งคำขอครบ 5 ครั้งแล้ว", asking.AnswerText, StringComparison.Ordinal);
        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from join_requests where decided_at is null"));
        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from notices where subject like 'join-request:%' and told_how is distinct from 'void'"));
        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from join_requests where full_name is not null"));
        await director.SayAsync("รออนุมัติ");
        Assert.Contains("มี 1 เรื่อง", director.AnswerText, StringComparison.Ordinal);

        await world.MoveClockAsync(TimeSpan.FromHours(25));
        await asking.AskAgainAsync("ครู");
        Assert.Contains("ส่งคำขอถึง", asking.AnswerText, StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_school_with_many_open_requests_takes_no_more_until_its_director_has_looked()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        await world.AddSchoolWithDirectorAsync();
        await world.ExecuteAsync(
            """
            insert into join_requests (district_id, school_id, line_user_id, full_name, position, standing, requested_at)
            select district_id, id, 'U' || n, 'ใคร สักคน', 'Teacher', 'None', now() from schools, generate_series(1, @most) n
            """,
            new { most = new JoiningSettings().OpenASchool });
        var asking = await world.NewAccountAsync("นายขยัน มาใหม่");
        await asking.AsksToJoinAsync("ครู");
        Assert.Contains("มีคำขอเข้าร่วม " + Office.SchoolName + " รออยู่มาก", asking.AnswerText, StringComparison.Ordinal);

        await world.ExecuteAsync("update join_requests set decided_at = now(), accepted = false where line_user_id = 'U1'");
        await asking.AskAgainAsync("ครู");
        Assert.Contains("ส่งคำขอถึง", asking.AnswerText, StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_namesake_is_pointed_out_to_who_decides_and_to_who_has_an_open_code()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var asking = await world.NewAccountAsync("น.ส.สมใจ  ใฝ่เรียน");
        await asking.AsksToJoinAsync("ครู");
        await director.SayAsync("รออนุมัติ");
        await director.TapAsync("น.ส.สมใจ ใฝ่เรียน");
        Assert.Contains("มีคนชื่อนี้ในสถานศึกษานี้แล้ว", director.AnswerText, StringComparison.Ordinal);

        var other = await world.NewAccountAsync("นายขยัน มาใหม่");
        await other.AsksToJoinAsync("ครู");
        await director.SayAsync("รออนุมัติ");
        await director.TapAsync(other.Name);
        Assert.DoesNotContain("มีคนชื่อนี้ในสถานศึกษานี้แล้ว", director.AnswerText, StringComparison.Ordinal);

        await director.SayAsync("ออกรหัส");
        var code = director.AnswerText.Split('\n', ' ').First(w => w.Length == 9 && w[4] == '-');
        var open = await world.NewAccountAsync("สมใจ");
        await open.FollowAsync();
        await open.TapAsync("ยินยอม");
        await open.SayAsync(code);
        await open.SayAsync("นางสมใจ ใฝ่เรียน");
        await open.TapAsync("ครู");
        await open.TapAsync("ชำนาญการ");
        Assert.Contains("มีชื่อ นางสมใจ ใฝ่เรียน อยู่แล้ว", open.AnswerText, StringComparison.Ordinal);
        await open.SayAsync("เป็นคนละคน");
        Assert.Contains("เข้าร่วมแล้วในชื่อ นางสมใจ ใฝ่เรียน", open.AnswerText, StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Wrong_codes_of_many_accounts_let_codes_rest_and_an_hour_later_they_work_again()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var teacher = await world.AddPersonAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher, AcademicStanding.Professional, Office.School);
        await world.ExecuteAsync(
            "insert into wrong_codes (district_id, tried_at) select d.id, @now from districts d, generate_series(2, @most)",
            new { now = world.Now.UtcDateTime, most = new JoiningSettings().WrongCodesAnHour });
        var guessing = await world.NewAccountAsync("ใคร");
        await guessing.FollowAsync();
        await guessing.TapAsync("ยินยอม");
        await guessing.SayAsync("WRNG2222");
        Assert.Contains("ลองได้อีก 4 ครั้ง", guessing.AnswerText, StringComparison.Ordinal);

        await teacher.FollowAsync();
        await teacher.TapAsync("ยินยอม");
        await teacher.SayAsync(teacher.Code);
        Assert.Contains("ขอพักการรับรหัสไว้ก่อน", teacher.AnswerText, StringComparison.Ordinal);
        Assert.DoesNotContain(teacher.Name, teacher.AnswerText, StringComparison.Ordinal);
        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from audit where action = 'join-codes.rest'"));

        await world.MoveClockAsync(TimeSpan.FromMinutes(61));
        await teacher.SayAsync(teacher.Code);
        Assert.Contains(teacher.Name, teacher.AnswerText, StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Who_acts_for_another_school_issues_its_codes_and_binds_its_group()
    {
        const string Other = "10010002";
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        await world.AddSchoolWithDirectorAsync();
        await world.AddSchoolAsync(Other, "โรงเรียนวัดทุ่งตัวอย่าง");
        var acting = await world.AddJoinedAsync("นางรักษา การแทน", Position.DeputySchoolDirector);
        await world.RunAsync("acting set", acting, "--scope", "school", "--school", Other);

        await acting.SayAsync("ออกรหัส");
        Assert.Contains("สำหรับคนใน โรงเรียนวัดทุ่งตัวอย่าง", acting.AnswerText, StringComparison.Ordinal);
        Assert.Equal(Other, await world.ScalarAsync<string>("select s.code from join_codes c join schools s on s.id = c.school_id"));

        var group = await LineGroup.WithBotAsync(world, acting);
        await group.SayAsync(acting, "/ผูกโรงเรียน");
        await world.IsQuietAsync();
        Assert.Equal(Other, await world.ScalarAsync<string>("select s.code from line_groups g join schools s on s.id = g.school_id"));
        await world.NothingWentWrongAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_code_is_good_as_long_as_who_issued_it_leads_the_school(bool ended)
    {
        const string Other = "10010002";
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        await world.AddSchoolWithDirectorAsync();
        await world.AddSchoolAsync(Other, "โรงเรียนวัดทุ่งตัวอย่าง");
        var acting = await world.AddJoinedAsync("นางรักษา การแทน", Position.DeputySchoolDirector);
        await world.RunAsync("acting set", acting, "--scope", "school", "--school", Other);
        await acting.SayAsync("ออกรหัส");
        var code = System.Text.RegularExpressions.Regex.Match(acting.AnswerText, "[A-Z2-9]{4}-?[A-Z2-9]{4}").Value;
        if (ended)
        {
            await world.RunAsync("acting end", acting);
        }

        var stranger = await world.NewAccountAsync("นายใหม่ มาก่อน");
        await stranger.FollowAsync();
        await stranger.TapAsync("ยินยอม");
        await stranger.SayAsync(code);

        Assert.Equal(!ended, stranger.AnswerText.Contains("โรงเรียนวัดทุ่งตัวอย่าง", StringComparison.Ordinal));
    }
}
