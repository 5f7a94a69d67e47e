using PaLineBot.People;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Districts;

public sealed class WallsTests
{
    private const string North = "north";

    [Fact]
    public async Task Equal_school_codes_names_and_join_codes_of_two_districts_never_mix()
    {
        await using var world = await World.StartAsync();
        await world.AddDistrictAsync(North);
        await world.AddSchoolAsync(Office.School, "โรงเรียนวัดใต้");
        await world.AddSchoolAsync(Office.School, "โรงเรียนวัดเหนือ", North);
        var here = await world.AddPersonAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher, AcademicStanding.Professional, Office.School);
        var there = await world.AddPersonAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher, AcademicStanding.Expert, Office.School, North);
        foreach (var person in new[] { here, there })
        {
            await world.AsStaffAsync(work => PeopleRecords.IssueCodeAsync(work, person.PersonId, "SAME2345", JoinCodes.GoodFor), person.Channel);
        }

        await JoinAsync(here, "โรงเรียนวัดใต้", "สพป.demo เขต 1");
        await JoinAsync(there, "โรงเรียนวัดเหนือ", "สพป.north เขต 1");

        Assert.Equal(here.UserId, await world.ScalarAsync<string>("select line_user_id from people where id = @id", new { id = here.PersonId }));
        Assert.Equal(there.UserId, await world.ScalarAsync<string>("select line_user_id from people where id = @id", new { id = there.PersonId }));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_code_of_one_district_is_unknown_in_the_other()
    {
        await using var world = await World.StartAsync();
        await world.AddDistrictAsync(North);
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var teacher = await world.AddPersonAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher, AcademicStanding.Professional, Office.School);
        var lost = await world.NewAccountAsync("ผิดเขต", North);

        await lost.FollowAsync();
        await lost.TapAsync("ยินยอม");
        await lost.SayAsync(teacher.Code);

        Assert.Contains("ไม่พบรหัสนี้", lost.AnswerText, StringComparison.Ordinal);
        Assert.DoesNotContain(teacher.Name, lost.AnswerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_with_one_phone_in_two_districts_is_two_people()
    {
        await using var world = await World.StartAsync();
        await world.AddDistrictAsync(North);
        await world.AddSchoolWithDirectorAsync();
        var here = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await here.WriteAsync();
        var there = here with { Channel = North };

        await there.FollowAsync();
        Assert.Contains("ยินยอม", there.Answer[^1].Labels);
        await there.TapAsync("ยินยอม");
        await there.SayAsync("สรุป");
        Assert.DoesNotContain(here.Name, there.AnswerText, StringComparison.Ordinal);
        await here.SayAsync("สรุป");
        Assert.Contains("15 จาก 15", here.AnswerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forged_postback_opens_nothing_of_another_district()
    {
        await using var world = await World.StartAsync();
        await world.AddDistrictAsync(North);
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var id = await teacher.WriteAndSubmitAsync();
        var northern = await world.AddSchoolWithDirectorAsync("นายเหนือ ปลอมแปลง", name: "โรงเรียนวัดเหนือ", district: North);
        var chief = await world.AddJoinedAsync("นายใหญ่ ปลอมแปลง", Position.DistrictDirector, AcademicStanding.Expert, school: null, district: North);

        foreach (var forger in new[] { northern, chief })
        {
            foreach (var verb in new[] { "review", "all", "approve", "return", "retgo", "retsend", "undo", "see", "retpick" })
            {
                await forger.PostbackAsync($"{verb}|{id}|1.1");
                Assert.Contains("ไม่รอการพิจารณาของคุณแล้ว", forger.AnswerText, StringComparison.Ordinal);
                Assert.DoesNotContain(teacher.Name, forger.AnswerText, StringComparison.Ordinal);
            }
        }

        Assert.Equal("Submitted", await teacher.StatusAsync());
        await world.NothingWentWrongAsync();
    }

    private static async Task JoinAsync(LinePerson person, string school, string district)
    {
        await person.FollowAsync();
        Assert.Contains(district, person.AnswerText, StringComparison.Ordinal);
        await person.TapAsync("ยินยอม");
        await person.SayAsync("SAME2345");
        Assert.Contains(school, person.AnswerText, StringComparison.Ordinal);
        await person.TapAsync("ใช่ ฉันเอง");
    }
}
