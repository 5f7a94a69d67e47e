using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.People;

public sealed class ConsentTests
{
    [Fact]
    public async Task Nothing_is_stored_of_a_person_before_consent()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var teacher = await world.AddPersonAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher, AcademicStanding.Professional, Office.School);
        const string Secret = "เรื่องส่วนตัวที่ยังไม่ควรเก็บ";

        await teacher.FollowAsync();
        await teacher.SayAsync(Secret);
        await teacher.SayAsync(teacher.Code);
        await teacher.SayAsync("ครูผู้ช่วยคนหนึ่ง");
        await teacher.TapAsync("ไม่ยินยอม");
        Assert.Contains("ไม่มีการเก็บข้อมูล", teacher.AnswerText, StringComparison.Ordinal);
        await world.IsQuietAsync();

        Assert.Equal("", await world.TablesWithAsync(Secret));
        Assert.Equal("", await world.TablesWithAsync(teacher.Code));
        Assert.Empty((await world.TablesWithAsync(teacher.UserId)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(["inbox", "outbox", "conversations"]));
        Assert.DoesNotContain(Secret, await StateAsync(teacher), StringComparison.Ordinal);
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from consents"));
    }

    [Fact]
    public async Task Consent_is_asked_once_and_remembered()
    {
        await using var world = await World.StartAsync();
        var person = await world.NewAccountAsync("นางสาวสมใจ ใฝ่เรียน");
        await person.FollowAsync();
        await person.TapAsync("ยินยอม");
        await person.SayAsync("สวัสดี");

        Assert.DoesNotContain("ขอความยินยอม", person.AnswerText, StringComparison.Ordinal);
        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from consents where line_user_id = @u", new { u = person.UserId }));
    }

    private static async Task<string> StateAsync(LinePerson person) =>
        await person.World.ScalarAsync<string>("select state from conversations where lane = @u", new { u = person.UserId }) ?? "";
}
