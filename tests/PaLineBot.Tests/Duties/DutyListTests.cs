using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Districts;
using PaLineBot.Duties;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Duties;

/// <summary>Whatever anyone has to do is in one list, and chat, page, board and group say the same of it.</summary>
public sealed class DutyListTests
{
    [Fact]
    public async Task The_list_follows_an_agreement_from_nothing_to_approved()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await Owe(world, teacher, "Write, Submit");
        await Owe(world, director, "Write, Submit");

        await teacher.WriteAsync();
        await Owe(world, teacher, "Submit");

        using var page = await LiffBrowser.OpenAsync(teacher);
        var agreement = (await page.GetAsync("agreement"))["id"].GetInt64();
        await page.PostAsync($"agreement/{agreement}/submit");
        await Owe(world, teacher, "");
        await Owe(world, director, "DecideSubmission, Write, Submit");

        using var desk = await LiffBrowser.OpenAsync(director);
        var submission = await world.ScalarAsync<long>("select max(id) from submissions");
        await desk.PostAsync($"submissions/{submission}/return", new { comments = new[] { new { sectionId = "1.1", text = "ขอให้ระบุจำนวนห้องเรียน" } } });
        await Owe(world, teacher, "Mend, Submit");
        await Owe(world, director, "Write, Submit");

        await page.PostAsync($"agreement/{agreement}/submit");
        submission = await world.ScalarAsync<long>("select max(id) from submissions");
        await desk.PostAsync($"submissions/{submission}/approve");
        await Owe(world, teacher, "");
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Who_asks_to_join_is_the_directors_duty_until_decided()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        await world.ExecuteAsync(
            """
            insert into join_requests (district_id, line_user_id, full_name, position, standing, school_id, requested_at)
            select district_id, 'U00000000000000000000000000000099', 'นายใหม่ มาแล้ว', 'Teacher', 'None', school_id, '2026-11-23T03:00:00Z' from people where id = @PersonId
            """,
            new { director.PersonId });

        await Owe(world, director, "DecideJoinRequest, Write, Submit");
    }

    [Fact]
    public async Task A_copied_year_is_not_done_on_the_board_either()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.WriteAsync();
        using var desk = await LiffBrowser.OpenAsync(director);
        Assert.Equal((15, 15), await DoneAsync(desk));

        await world.ExecuteAsync("update answers set needs_revision = true where field_id like '1.%'", new { });

        Assert.Equal((7, 15), await DoneAsync(desk));
        await Owe(world, teacher, "Write, Submit");

        // Whoever submits stands by all of it.
        await teacher.SubmitAsync();
        Assert.Equal((15, 15), await DoneAsync(desk));
        await Owe(world, teacher, "");
    }

    [Fact]
    public async Task Board_and_group_count_the_same_people()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var deputy = await world.AddJoinedAsync("นางวารี ใสสะอาด", Position.DeputySchoolDirector);
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await world.AddJoinedAsync("นายใหม่ มาแรง", Position.AssistantTeacher);
        await teacher.WriteAndSubmitAsync();
        var group = await LineGroup.WithBotAsync(world, director, deputy, teacher);
        await group.SayAsync(director, "/ผูกโรงเรียน");
        using var desk = await LiffBrowser.OpenAsync(director);

        Assert.Contains("ส่งแล้ว 1 จาก 2 คน", await group.SayAsync(teacher, "/สถานะ"), StringComparison.Ordinal);
        Assert.Equal(["NotStarted", "Submitted"], await StagesAsync(desk));

        // Who acts for the director counts as before, and cannot nudge themselves.
        await world.RunAsync("acting set", deputy, "--scope", "school", "--school", Office.School);
        using var acting = await LiffBrowser.OpenAsync(deputy);
        Assert.Equal(["NotStarted", "Submitted"], await StagesAsync(acting));
        Assert.Equal(HttpStatusCode.NotFound, (await acting.PostAsync($"board/{deputy.PersonId}/nudge")).Status);
        Assert.Contains("ส่งแล้ว 1 จาก 2 คน", await group.SayAsync(teacher, "/สถานะ"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_was_set_for_last_year_is_no_date_of_this_one()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await world.ExecuteAsync("update districts set submit_by = @day", new { day = ThaiDate.DayOf(world.Now) });
        await world.Service.Services.GetRequiredService<DistrictDirectory>().RefreshAsync();
        await teacher.SayAsync("เมนู");
        Assert.Contains("ส่งภายใน", teacher.AnswerText, StringComparison.Ordinal);

        await world.MoveClockAsync(TimeSpan.FromDays(366));

        await teacher.SayAsync("เมนู");
        Assert.DoesNotContain("ส่งภายใน", teacher.AnswerText, StringComparison.Ordinal);
        using var page = await LiffBrowser.OpenAsync(teacher);
        Assert.All((await page.GetAsync("me"))["duties"].EnumerateArray(), d => Assert.Equal(JsonValueKind.Null, d.GetProperty("due").ValueKind));
    }

    [Fact]
    public async Task Who_decides_for_the_district_only_has_no_school_to_look_at()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await world.RunAsync("acting set", teacher, "--scope", "district");

        using var page = await LiffBrowser.OpenAsync(teacher);
        var me = await page.GetAsync("me");
        Assert.Equal((true, false), (me["isSuperior"].GetBoolean(), me["leadsSchool"].GetBoolean()));
        await teacher.SayAsync("เมนู");
        Assert.DoesNotContain("ออกรหัสเข้าร่วม", teacher.Answer.SelectMany(b => b.Labels));
    }

    private static async Task<List<string?>> StagesAsync(LiffBrowser desk) =>
        [.. (await desk.GetAsync("board"))["rows"].EnumerateArray().Select(r => r.GetProperty("status").GetString()).Order(StringComparer.Ordinal)];

    private static async Task<(int Done, int Of)> DoneAsync(LiffBrowser desk)
    {
        var row = (await desk.GetAsync("board"))["rows"].EnumerateArray().Single();
        return (row.GetProperty("done").GetInt32(), row.GetProperty("of").GetInt32());
    }

    // In the list, on the page, and in the menu of the chat: whether there is something to go on with, and how much waits.
    private static async Task Owe(World world, LinePerson person, string open)
    {
        var duties = await world.AsStaffAsync(work => world.Service.Services.GetRequiredService<DutyList>().OfAsync(work, [person.PersonId]));
        var left = duties[person.PersonId].Where(d => !d.IsDone).ToList();
        Assert.Equal(open, string.Join(", ", left.Select(d => d.Kind)));

        using var page = await LiffBrowser.OpenAsync(person);
        Assert.Equal(open, string.Join(", ", (await page.GetAsync("me"))["duties"].EnumerateArray().Select(d => d.GetProperty("kind").GetString())));

        await person.SayAsync("เมนู");
        var labels = person.Answer.SelectMany(b => b.Labels).ToList();
        Assert.Equal(left.Any(d => !d.IsDecision), labels.Contains("ทำ PA ต่อ"));
        if (left.Count(d => d.IsDecision) is > 0 and var waiting)
        {
            Assert.Contains($"{waiting} เรื่อง", person.AnswerText, StringComparison.Ordinal);
        }
    }
}
