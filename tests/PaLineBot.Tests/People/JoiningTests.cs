using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.People;

public sealed class JoiningTests
{
    [Fact]
    public async Task A_teacher_who_follows_is_greeted_with_a_reply_and_asked_for_consent()
    {
        await using var world = await World.StartAsync();
        var stranger = await world.NewAccountAsync("นางสาวสมใจ ใฝ่เรียน");

        await stranger.FollowAsync();

        Assert.Contains("PA", stranger.AnswerText, StringComparison.Ordinal);
        Assert.Contains("ยินยอม", stranger.Answer[^1].Labels);
        Assert.Equal(0, await stranger.PushesAsync());
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_code_works_in_any_way_of_writing_it_and_only_once()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        Func<string, string>[] writings =
        [
            code => code.ToLowerInvariant(),
            code => $"{code[..4]} - {code[4..]}",
            code => $"รหัส {code}",
            code => string.Concat(code.Select(c => char.IsAsciiDigit(c) ? (char)('๐' + (c - '0')) : c)),
            code => $"เข้าร่วม {code.ToLowerInvariant()}",
        ];
        var used = "";
        foreach (var (writing, i) in writings.Select((w, i) => (w, i)))
        {
            var person = await world.AddPersonAsync($"นางสาวคนที่{i} ใจดี", Position.Teacher, AcademicStanding.Professional, Office.School);
            await person.FollowAsync();
            await person.TapAsync("ยินยอม");
            await person.SayAsync(writing(person.Code));
            Assert.Contains(person.Name, person.AnswerText, StringComparison.Ordinal);
            await person.TapAsync("ใช่ ฉันเอง");
            Assert.Contains("เข้าร่วมแล้ว", person.AnswerText, StringComparison.Ordinal);
            used = person.Code;
        }

        var second = await world.NewAccountAsync("คนที่สอง");
        await second.FollowAsync();
        await second.TapAsync("ยินยอม");
        await second.SayAsync(used);
        Assert.Contains("ไม่พบรหัสนี้", second.AnswerText, StringComparison.Ordinal);
        Assert.DoesNotContain("ใจดี", second.AnswerText, StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_deep_link_carries_the_code_through_consent()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var teacher = await world.AddPersonAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher, AcademicStanding.Professional, Office.School);

        await teacher.FollowAsync();
        await teacher.SayAsync($"เข้าร่วม {teacher.Code}");
        await teacher.TapAsync("ยินยอม");

        Assert.Contains(teacher.Name, teacher.AnswerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expired_code_is_no_code()
    {
        await using var world = await World.StartAsync();
        var teacher = await StrangerWithCodeAsync(world);
        await world.MoveClockAsync(TimeSpan.FromDays(31));

        await teacher.SayAsync(teacher.Code);

        Assert.Contains("ไม่พบรหัสนี้", teacher.AnswerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_code_five_times_makes_one_wait_but_not_for_ever()
    {
        await using var world = await World.StartAsync();
        var teacher = await StrangerWithCodeAsync(world);
        for (var left = 4; left >= 1; left--)
        {
            await teacher.SayAsync($"WRNG{left}{left}{left}{left}");
            Assert.Contains($"ลองได้อีก {left} ครั้ง", teacher.AnswerText, StringComparison.Ordinal);
        }

        await teacher.SayAsync("WRNG9999");
        Assert.Contains("ลองรหัสครบ 5 ครั้งแล้ว", teacher.AnswerText, StringComparison.Ordinal);
        await teacher.SayAsync(teacher.Code);
        Assert.Contains("ลองรหัสครบ 5 ครั้งแล้ว", teacher.AnswerText, StringComparison.Ordinal);

        await world.MoveClockAsync(TimeSpan.FromMinutes(16));
        await teacher.SayAsync(teacher.Code);
        Assert.Contains(teacher.Name, teacher.AnswerText, StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_has_no_code_asks_and_the_director_decides_in_chat(bool accept)
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await AskingAsync(world, "หนองตัวอย่าง", Office.SchoolButton, "ครู");
        Assert.Contains(director.Name, teacher.AnswerText, StringComparison.Ordinal);

        await director.SayAsync("รออนุมัติ");
        await director.TapAsync(teacher.Name);
        Assert.Contains("ชำนาญการ", director.AnswerText, StringComparison.Ordinal);
        await director.TapAsync(accept ? "รับเข้าร่วม" : "ไม่รับ");
        Assert.Contains(teacher.Name, director.AnswerText, StringComparison.Ordinal);

        await teacher.SayAsync("เมนู");
        await teacher.HasHeardAsync(accept ? "รับคุณเข้าร่วมแล้ว" : "ไม่ได้ตอบรับคำขอเข้าร่วม");
        Assert.Equal(accept ? 1 : 0, await world.ScalarAsync<long>("select count(*) from people where line_user_id = @u", new { u = teacher.UserId }));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_directors_own_request_goes_to_the_district_director()
    {
        await using var world = await World.StartAsync();
        var old = await world.AddSchoolWithDirectorAsync();
        var chief = await world.AddJoinedAsync("นายอำนวย เขตพัฒนา", Position.DistrictDirector, AcademicStanding.Expert, school: null);
        var asking = await AskingAsync(world, Office.School, Office.SchoolButton, "ผู้อำนวยการสถานศึกษา");
        Assert.DoesNotContain(old.Name, asking.AnswerText, StringComparison.Ordinal);

        await old.SayAsync("รออนุมัติ");
        Assert.Contains("ไม่มีเรื่องรอพิจารณา", old.AnswerText, StringComparison.Ordinal);
        await chief.SayAsync("รออนุมัติ");
        await chief.TapAsync(asking.Name);
        await chief.TapAsync("รับเข้าร่วม");

        Assert.Equal("SchoolDirector", await world.ScalarAsync<string>("select position from people where line_user_id = @u", new { u = asking.UserId }));
    }

    [Fact]
    public async Task An_assistant_teacher_is_told_kindly_and_nothing_is_stored_of_them()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var asking = await world.NewAccountAsync("นางสาวใหม่ เพิ่งบรรจุ");
        await asking.FollowAsync();
        await asking.TapAsync("ยินยอม");
        await asking.TapAsync("ขอเข้าร่วม");
        await asking.SayAsync(Office.School);
        await asking.TapAsync(Office.SchoolButton);
        await asking.SayAsync(asking.Name);
        await asking.TapAsync("ครูผู้ช่วย");

        Assert.Contains("ครูผู้ช่วยยังไม่ต้องทำ PA", asking.AnswerText, StringComparison.Ordinal);
        await world.IsQuietAsync();
        Assert.Equal("", await world.TablesWithAsync(asking.Name));
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from join_requests"));

        var known = await world.AddPersonAsync("นายช่วย สอนดี", Position.AssistantTeacher, AcademicStanding.None, Office.School);
        await known.FollowAsync();
        await known.TapAsync("ยินยอม");
        await known.SayAsync(known.Code);
        Assert.Contains("ครูผู้ช่วยยังไม่ต้องทำ PA", known.AnswerText, StringComparison.Ordinal);
        Assert.Null(await world.ScalarAsync<string>("select line_user_id from people where id = @id", new { id = known.PersonId }));
    }

    private static async Task<LinePerson> StrangerWithCodeAsync(World world)
    {
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var teacher = await world.AddPersonAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher, AcademicStanding.Professional, Office.School);
        await teacher.FollowAsync();
        await teacher.TapAsync("ยินยอม");
        return teacher;
    }

    private static async Task<LinePerson> AskingAsync(World world, string search, string school, string position)
    {
        var person = await world.NewAccountAsync("นายขยัน มาใหม่");
        await person.FollowAsync();
        await person.TapAsync("ยินยอม");
        await person.TapAsync("ขอเข้าร่วม");
        await person.SayAsync(search);
        await person.TapAsync(school);
        await person.SayAsync(person.Name);
        await person.TapAsync(position);
        await person.TapAsync("ชำนาญการ");
        return person;
    }
}
