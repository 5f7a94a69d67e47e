using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Journeys;

/// <summary>The main job, from the first greeting to the frozen agreement, for every position that writes one.</summary>
public sealed class WholePa1Tests
{
    [Theory]
    [InlineData(Position.Teacher, AcademicStanding.Professional)]
    [InlineData(Position.DeputySchoolDirector, AcademicStanding.Professional)]
    [InlineData(Position.SchoolDirector, AcademicStanding.SeniorProfessional)]
    [InlineData(Position.DistrictDirector, AcademicStanding.Expert)]
    public async Task From_follow_to_approved_in_chat_alone(Position position, AcademicStanding standing)
    {
        await using var world = await World.StartAsync();
        var (owner, superior) = await PeopleAsync(world, position, standing);

        await owner.JoinWithCodeAsync();
        if (position == Position.DistrictDirector) await owner.TapAsync("ตอบในแชต");
        await owner.AnswerEverythingAsync(Examples.FormOf(position));
        Assert.Contains("ครบแล้ว พร้อมส่ง", owner.AnswerText, StringComparison.Ordinal);
        await owner.TapAsync("ส่งให้ผู้บังคับบัญชา");
        Assert.Contains(superior.Name, owner.AnswerText, StringComparison.Ordinal);
        await owner.TapAsync("ยืนยันส่ง");
        Assert.Equal("Submitted", await owner.StatusAsync());
        Assert.Contains(await ShownReceiptAsync(owner), owner.AnswerText, StringComparison.Ordinal);
        Assert.Equal(0, await owner.PushesAsync());

        await ReturnsTwoItemsAsync(superior, owner);
        await MendsExactlyThoseAsync(owner);
        await ApprovesUndoesAndApprovesAsync(superior, owner);
        await IsFrozenAsync(owner);

        await owner.SayAsync("ประวัติการส่ง");
        Assert.Contains("ครั้งที่ 1", owner.AnswerText, StringComparison.Ordinal);
        Assert.Contains("ครั้งที่ 2", owner.AnswerText, StringComparison.Ordinal);
        Assert.Contains("ขอตัวเลขที่ชัดกว่านี้", owner.AnswerText, StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    private static async Task<(LinePerson Owner, LinePerson Superior)> PeopleAsync(World world, Position position, AcademicStanding standing)
    {
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var superior = position switch
        {
            Position.SchoolDirector => await world.AddJoinedAsync("นายอำนวย เขตพัฒนา", Position.DistrictDirector, AcademicStanding.Expert, school: null),
            Position.DistrictDirector => await OfficerAboveAsync(world),
            _ => await world.AddJoinedAsync("นายสมชาย ผู้นำ", Position.SchoolDirector, AcademicStanding.SeniorProfessional),
        };
        var school = position == Position.DistrictDirector ? null : Office.School;
        return (await world.AddPersonAsync("นางสาวสมใจ ใฝ่เรียน", position, standing, school), superior);
    }

    private static async Task<LinePerson> OfficerAboveAsync(World world)
    {
        var officer = await world.AddJoinedAsync("นางพรทิพย์ ส่วนกลาง", Position.CentralOfficer, AcademicStanding.None, school: null);
        await world.ExecuteAsync(
            "insert into acting_superiors (district_id, scope, person_id, from_at) select district_id, 'above', id, now() from people where id = @id", new { id = officer.PersonId });
        return officer;
    }

    private static async Task ReturnsTwoItemsAsync(LinePerson superior, LinePerson owner)
    {
        await superior.SayAsync("รออนุมัติ");
        await superior.TapAsync(owner.Name);
        Assert.Contains("ส่งครั้งแรก", superior.AnswerText, StringComparison.Ordinal);
        await superior.TapAsync("ส่งกลับให้แก้");
        await superior.SayAsync("1.2 2.1");
        await superior.SayAsync("ขอตัวเลขที่ชัดกว่านี้");
        await superior.SayAsync("ระบุชั้นเรียนด้วย");
        await superior.TapAsync("ส่งกลับเลย");
        Assert.Contains("พร้อมความเห็น 2 ข้อ", superior.AnswerText, StringComparison.Ordinal);
        Assert.Equal("Returned", await owner.StatusAsync());
    }

    private static async Task MendsExactlyThoseAsync(LinePerson owner)
    {
        await owner.SayAsync("ทำต่อ");
        Assert.Contains("ขอตัวเลขที่ชัดกว่านี้", owner.AnswerText, StringComparison.Ordinal);
        await owner.PostbackAsync("field|1.2.task");
        await owner.SayAsync("1) วิเคราะห์ข้อมูลรายคน\n2) ออกแบบร่วมกับเพื่อนครูในวง PLC\n3) ปรับทุกเดือนจากผลที่วัดได้จริง");
        Assert.Contains("1.2", owner.AnswerText, StringComparison.Ordinal);
        await owner.TapAsync("ข้อนี้เรียบร้อย");
        Assert.Contains("ระบุชั้นเรียนด้วย", owner.AnswerText, StringComparison.Ordinal);
        await owner.TapAsync("ข้อนี้เรียบร้อย");
        Assert.Contains("ดูครบทุกข้อที่ขอให้แก้แล้ว", owner.AnswerText, StringComparison.Ordinal);
        await owner.TapAsync("ส่งให้ผู้บังคับบัญชา");
        await owner.TapAsync("ยืนยันส่ง");
        Assert.Equal("Submitted", await owner.StatusAsync());
    }

    private static async Task ApprovesUndoesAndApprovesAsync(LinePerson superior, LinePerson owner)
    {
        await superior.SayAsync("รออนุมัติ");
        Assert.Contains("(แก้ตามที่ขอ 1 ข้อ)", superior.AnswerText, StringComparison.Ordinal);
        await superior.TapAsync(owner.Name);
        Assert.Contains("แก้ตามที่ขอ 1 จาก 2 ข้อ", superior.AnswerText, StringComparison.Ordinal);
        await superior.TapAsync("เห็นชอบ");
        Assert.Equal("Approved", await owner.StatusAsync());
        await superior.World.MoveClockAsync(TimeSpan.FromMinutes(5));
        await superior.TapAsync("ถอนความเห็นชอบ");
        Assert.Equal("Submitted", await owner.StatusAsync());
        await superior.TapAsync("ดูภาพรวม");
        await superior.TapAsync("เห็นชอบ");
        Assert.Equal("Approved", await owner.StatusAsync());
    }

    private static async Task IsFrozenAsync(LinePerson owner)
    {
        var before = await owner.AnswersAsync();
        await owner.SayAsync("แก้ 1.2");
        await owner.PostbackAsync("field|1.2.task");
        await owner.SayAsync("ขอเปลี่ยนใหม่ทั้งหมด");
        await owner.SayAsync("ทำต่อ");
        Assert.Contains("ได้รับความเห็นชอบ", owner.AnswerText, StringComparison.Ordinal);
        Assert.Equal(before, await owner.AnswersAsync());
    }

    private static async Task<string> ShownReceiptAsync(LinePerson owner)
    {
        var code = await owner.World.ScalarAsync<string>("select receipt_code from submissions where id = @id", new { id = await owner.LastSubmissionAsync() });
        return $"{code![..4]}-{code[4..]}";
    }
}
