using System.Net;
using System.Text.Json;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Liff;

/// <summary>From a finished draft to an approved agreement on the page alone.</summary>
public sealed class DecidingTests
{
    [Fact]
    public async Task A_draft_is_submitted_returned_mended_and_approved_on_the_page()
    {
        await using var world = await World.StartAsync();
        var (teacher, director, id) = await WrittenAsync(world);
        using var page = await LiffBrowser.OpenAsync(teacher);
        using var desk = await LiffBrowser.OpenAsync(director);

        var receipt = await page.PostAsync($"agreement/{id}/submit");
        Assert.Equal(1, receipt["round"].GetInt32());
        var code = receipt["receiptCode"].GetString();
        Assert.Matches("^[A-Z2-9]{4}-[A-Z2-9]{4}$", code);
        Assert.Equal(code, (await page.GetAsync("agreement"))["receiptCode"].GetString());
        Assert.Equal(code, (await page.GetAsync($"agreement/{id}/rounds/1"))["head"].GetProperty("receiptCode").GetString());
        Assert.Equal("closed", (await page.SaveAsync(id, "1.1.task", "แก้หลังส่ง", 1)).Code);
        var first = receipt["submissionId"].GetInt64();
        Assert.Equal([first], Waiting(await desk.GetAsync("waiting")));
        var seen = await desk.GetAsync($"submissions/{first}");
        Assert.Equal(3, seen["weakest"].GetArrayLength());
        Assert.Equal(code, seen["receiptCode"].GetString());

        Assert.Equal("comment-needed", (await desk.PostAsync($"submissions/{first}/return", new { comments = Array.Empty<object>() })).Code);
        Assert.Equal("comment-needed", (await desk.PostAsync($"submissions/{first}/return", new { comments = new[] { new { sectionId = "9.9", text = "ไม่มีข้อนี้" } } })).Code);
        await desk.PostAsync($"submissions/{first}/return", new { comments = new[] { new { sectionId = "1.3", text = "ขอเพิ่มจำนวนผู้เรียน" } } });
        var returned = await page.GetAsync("agreement");
        Assert.Equal("Returned", returned["status"].GetString());
        Assert.Equal("ขอเพิ่มจำนวนผู้เรียน", returned["comments"][0].GetProperty("text").GetString());

        await page.SaveAsync(id, "1.3.measure", "ผู้เรียนร้อยละ 85 จากทั้งหมด 40 คน ผ่านเกณฑ์ระดับดีขึ้นไป", returned.VersionOf("1.3.measure"));
        var second = (await page.PostAsync($"agreement/{id}/submit"))["submissionId"].GetInt64();
        var again = await desk.GetAsync($"submissions/{second}");
        Assert.Equal(["1.3.measure"], again["changed"].EnumerateArray().Select(c => c.GetString()));
        Assert.Equal("1.3", again["commentsBefore"][0].GetProperty("sectionId").GetString());

        await desk.PostAsync($"submissions/{second}/approve");
        Assert.Equal("Approved", await teacher.StatusAsync());
        Assert.Equal("decided", (await desk.PostAsync($"submissions/{second}/approve")).Code);
        Assert.Equal(HttpStatusCode.OK, (await desk.PostAsync($"submissions/{second}/undo")).Status);
        Assert.Equal("Submitted", await teacher.StatusAsync());
        var round = await page.GetAsync($"agreement/{id}/rounds/1");
        Assert.Equal("Returned", round["head"].GetProperty("outcome").GetString());
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task An_unfinished_draft_is_not_submitted_and_the_page_is_told_what_is_missing()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        var id = (await page.PostAsync("agreement", new { copyPrevious = false }))["id"].GetInt64();

        var answer = await page.PostAsync($"agreement/{id}/submit");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "not-ready"), (answer.Status, answer.Code));
        Assert.Contains("1.1.task", answer["missing"].EnumerateArray().Select(m => m.GetString()));
    }

    [Fact]
    public async Task A_submission_can_be_taken_back_while_it_waits_and_not_after()
    {
        await using var world = await World.StartAsync();
        var (teacher, director, id) = await WrittenAsync(world);
        using var page = await LiffBrowser.OpenAsync(teacher);
        using var desk = await LiffBrowser.OpenAsync(director);
        var first = (await page.PostAsync($"agreement/{id}/submit"))["submissionId"].GetInt64();

        Assert.Equal(HttpStatusCode.NoContent, (await page.PostAsync($"agreement/{id}/withdraw")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.PostAsync($"submissions/{first}/approve")).Status);
        Assert.Equal("not-waiting", (await page.PostAsync($"agreement/{id}/withdraw")).Code);
        Assert.Equal("Draft", await teacher.StatusAsync());
    }

    [Fact]
    public async Task The_page_is_told_until_when_an_approval_can_be_undone_and_nothing_when_that_is_over()
    {
        await using var world = await World.StartAsync();
        var (teacher, director, _) = await WrittenAsync(world);
        await teacher.SubmitAsync();
        var id = await teacher.LastSubmissionAsync();
        using var desk = await LiffBrowser.OpenAsync(director);
        Assert.Equal("undo-over", (await desk.PostAsync($"submissions/{id}/undo")).Code);

        var until = (await desk.PostAsync($"submissions/{id}/approve"))["undoUntil"].GetDateTimeOffset();
        Assert.Equal(until, (await desk.GetAsync($"submissions/{id}"))["undoUntil"].GetDateTimeOffset(), TimeSpan.FromMilliseconds(1));

        await world.SetClockAsync(until);
        Assert.Equal(JsonValueKind.Null, (await desk.GetAsync($"submissions/{id}"))["undoUntil"].ValueKind);
        Assert.Equal("undo-over", (await desk.PostAsync($"submissions/{id}/undo")).Code);
        Assert.Equal("Approved", await teacher.StatusAsync());
    }

    [Fact]
    public async Task The_board_shows_where_everybody_is_and_a_nudge_goes_out_once_a_day()
    {
        await using var world = await World.StartAsync();
        await world.SetClockAsync(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(7)));
        var director = await world.AddSchoolWithDirectorAsync();
        var idle = await world.AddJoinedAsync("นายมานะ ตั้งใจสอน", Position.Teacher);
        var done = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await done.WriteAndSubmitAsync();
        var elsewhere = await ElsewhereAsync(world);
        using var desk = await LiffBrowser.OpenAsync(director);

        var board = await desk.GetAsync("board");
        Assert.Equal((1, 1), (board["counts"].GetProperty("NotStarted").GetInt32(), board["counts"].GetProperty("Submitted").GetInt32()));

        Assert.Equal("push", (await desk.PostAsync($"board/{idle.PersonId}/nudge"))["told"].GetString());
        Assert.Equal("already-nudged", (await desk.PostAsync($"board/{idle.PersonId}/nudge")).Code);
        await idle.ReadAsync();
        Assert.Contains("รอ PA ของคุณอยู่", idle.AnswerText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.PostAsync($"board/{done.PersonId}/nudge")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await desk.PostAsync($"board/{elsewhere.PersonId}/nudge")).Status);

        await world.MoveClockAsync(TimeSpan.FromDays(1));
        Assert.Equal(HttpStatusCode.OK, (await (await LiffBrowser.OpenAsync(director)).PostAsync($"board/{idle.PersonId}/nudge")).Status);
    }

    private static async Task<(LinePerson Teacher, LinePerson Director, long Id)> WrittenAsync(World world)
    {
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        return (teacher, director, await teacher.WriteAsync());
    }

    private static async Task<LinePerson> ElsewhereAsync(World world)
    {
        await world.AddSchoolAsync("10010002", "โรงเรียนวัดทุ่งสาธิต");
        return await world.AddJoinedAsync("นางอรุณี รักศิษย์", Position.Teacher, school: "10010002");
    }

    private static IEnumerable<long> Waiting(LiffAnswer answer) => answer["submissions"].EnumerateArray().Select(s => s.GetProperty("submissionId").GetInt64());
}
