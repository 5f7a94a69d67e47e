using Dapper;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;

namespace PaLineBot.Tests.Crash;

/// <summary>A teacher joins, begins, and answers the first questions: short enough to be broken at every place.</summary>
public static class ShortJourney
{
    private const string School = "10010001";

    private static readonly string[] Answers = ["18", "4", "3"];

    /// <summary>Sets the place: one school with a director and a teacher.</summary>
    public static async Task<LinePerson> PrepareAsync(World world)
    {
        await world.AddSchoolAsync(School, "โรงเรียนบ้านหนองตัวอย่าง");
        await world.AddPersonAsync("นายประสิทธิ์ นำโรงเรียน", Position.SchoolDirector, AcademicStanding.SeniorProfessional, School);
        await world.Http.OrderAsync("/control/channels", new { key = World.District, redelivery = new { enabled = true, tries = 60, delayMs = 100 } });
        return await AddTeacherAsync(world);
    }

    /// <summary>One more teacher at that place.</summary>
    public static Task<LinePerson> AddTeacherAsync(World world) =>
        world.AddPersonAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher, AcademicStanding.Professional, School);

    /// <summary>Plays it to the end, whatever breaks meanwhile.</summary>
    public static async Task PlayAsync(LinePerson teacher)
    {
        await teacher.FollowAsync();
        await teacher.TapAsync("ยินยอม");
        await teacher.SayAsync(teacher.Code);
        await teacher.TapAsync("ใช่ ฉันเอง");
        await teacher.TapAsync("เริ่มทำ PA");
        await teacher.SayAsync("เริ่ม");
        await teacher.TapAsync("ครบแล้ว");
        foreach (var answer in Answers)
        {
            await teacher.SayAsync(answer);
        }
    }

    /// <summary>What the journey left behind: every answer in the database and every bubble on the phone, in order.</summary>
    public static async Task<string> OutcomeAsync(World world, LinePerson teacher)
    {
        await world.IsQuietAsync();
        await using var connection = await world.Database.OpenConnectionAsync();
        var answers = await connection.QueryAsync<string>(
            """
            select n.field_id || ' = ' || (select string_agg(part ->> 'x', ' / ') from jsonb_array_elements(n.parts) part)
            from answers n join agreements a on a.district_id = n.district_id and a.id = n.agreement_id
            where a.person_id = @person order by n.field_id
            """,
            new { person = teacher.PersonId });
        var chat = await world.Http.OrderAsync($"/control/chats/{teacher.UserId}/messages?channel={World.District}&after=0&from=bot");
        var bubbles = chat.GetProperty("messages").EnumerateArray().Select(m => $"{m.GetProperty("via").GetString()}: {Bubble.Of(m).Text}");
        return string.Join('\n', answers.Concat(bubbles));
    }
}
