using System.Net;
using System.Text.Json;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Liff;

/// <summary>Chat and page write the same draft, and neither ever overwrites the other unseen.</summary>
public sealed class WritingTests
{
    private const string Task11 = "1.1.task";

    [Fact]
    public async Task What_is_written_on_the_page_is_what_the_chat_shows_and_the_other_way_round()
    {
        await using var world = await World.StartAsync();
        var (teacher, page) = await WriterAsync(world);
        var started = await page.PostAsync("agreement", new { copyPrevious = false });
        var id = started["id"].GetInt64();
        Assert.Equal(HttpStatusCode.Created, started.Status);

        var saved = await page.SaveAsync(id, Task11, "วิเคราะห์หลักสูตร แล้วจัดทำหน่วยการเรียนรู้", 0);
        Assert.Equal((HttpStatusCode.OK, 1), (saved.Status, saved["version"].GetInt32()));
        await teacher.SayAsync("แก้ 1.1");
        Assert.Contains("วิเคราะห์หลักสูตร แล้วจัดทำหน่วยการเรียนรู้", teacher.AnswerText, StringComparison.Ordinal);

        await teacher.TapAsync("งาน");
        await teacher.SayAsync("ทำหน่วยการเรียนรู้ร่วมกับกลุ่มสาระ ทุกภาคเรียน");
        var view = await page.GetAsync("agreement");
        Assert.Equal("ทำหน่วยการเรียนรู้ร่วมกับกลุ่มสาระ ทุกภาคเรียน", view.TextOf(Task11));
        Assert.Equal("chat", view["answers"].GetProperty(Task11).GetProperty("from").GetString());
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Examples_are_of_the_classes_that_were_ticked_as_the_chat_shows_them()
    {
        await using var world = await World.StartAsync();
        var (teacher, page) = await WriterAsync(world);
        Assert.Equal(HttpStatusCode.NotFound, (await page.GetAsync("agreement/examples")).Status);
        var id = (await page.PostAsync("agreement", new { copyPrevious = false }))["id"].GetInt64();
        await page.SaveAsync(id, "header.roomTypes", "earlyChildhood,vocational", 0);

        var texts = (await page.GetAsync("agreement/examples"))["texts"];
        await teacher.SayAsync("แก้ 1.1");
        await teacher.TapAsync("งาน");
        await teacher.SayAsync("ดูตัวอย่าง");

        var ofTask = texts.GetProperty(Task11).EnumerateArray().ToList();
        Assert.Equal(["ปฐมวัย", "สายวิชาชีพ"], ofTask.Select(e => e.GetProperty("kind").GetString()));
        Assert.All(ofTask, e => Assert.Contains(e.GetProperty("text").GetString()!, teacher.AnswerText, StringComparison.Ordinal));
        Assert.False(texts.TryGetProperty("header.roomTypes", out _));
        Assert.Equal(JsonValueKind.Null, texts.GetProperty("workload.teaching")[0].GetProperty("kind").ValueKind);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_field_changed_elsewhere_is_not_overwritten_but_offered_with_both_texts()
    {
        await using var world = await World.StartAsync();
        var (_, page) = await WriterAsync(world);
        var id = (await page.PostAsync("agreement", new { copyPrevious = false }))["id"].GetInt64();
        await page.SaveAsync(id, Task11, "ฉบับแรก", 0);
        await page.SaveAsync(id, Task11, "ฉบับของเครื่องอื่น", 1);

        var late = await page.SaveAsync(id, Task11, "ฉบับของเครื่องนี้", 1);

        Assert.Equal((HttpStatusCode.PreconditionFailed, "changed-elsewhere"), (late.Status, late.Code));
        Assert.Equal("ฉบับของเครื่องอื่น", late["current"].GetProperty("text").GetString());
        Assert.Equal("ฉบับของเครื่องอื่น", (await page.GetAsync("agreement")).TextOf(Task11));
    }

    [Fact]
    public async Task A_save_whose_answer_was_lost_can_be_sent_again()
    {
        await using var world = await World.StartAsync();
        var (_, page) = await WriterAsync(world);
        var id = (await page.PostAsync("agreement", new { copyPrevious = false }))["id"].GetInt64();
        await page.SaveAsync(id, Task11, "เหมือนเดิม", 0);

        var again = await page.SaveAsync(id, Task11, "เหมือนเดิม", 0);

        Assert.Equal((HttpStatusCode.OK, 1), (again.Status, again["version"].GetInt32()));
    }

    [Fact]
    public async Task An_emptied_field_goes_on_counting_its_versions()
    {
        await using var world = await World.StartAsync();
        var (_, page) = await WriterAsync(world);
        var id = (await page.PostAsync("agreement", new { copyPrevious = false }))["id"].GetInt64();
        await page.SaveAsync(id, Task11, "ข้อความ", 0);

        Assert.Equal(2, (await page.SaveAsync(id, Task11, "", 1))["version"].GetInt32());

        var view = await page.GetAsync("agreement");
        Assert.Equal(("", 2), (view.TextOf(Task11), view.VersionOf(Task11)));
        Assert.Contains(Task11, view["missing"].EnumerateArray().Select(f => f.GetString()));
    }

    [Theory]
    [InlineData("workload.teaching", "๑๒.๕", "12.5")]
    [InlineData("workload.teaching", "ยี่สิบชั่วโมงครึ่งมั้ง", null)]
    [InlineData("header.roomTypes", "no-such-option", null)]
    [InlineData("1.1.task", "<script>alert(1)</script> {{x}} ${y}", "<script>alert(1)</script> {{x}} ${y}")]
    [InlineData("1.1.task", "บรรทัดหนึ่ง\r\nบรรทัดสอง\u0000", "บรรทัดหนึ่ง\nบรรทัดสอง")]
    public async Task A_value_is_stored_as_its_field_wants_it_or_refused_kindly(string field, string typed, string? stored)
    {
        await using var world = await World.StartAsync();
        var (_, page) = await WriterAsync(world);
        var id = (await page.PostAsync("agreement", new { copyPrevious = false }))["id"].GetInt64();

        var answer = await page.SaveAsync(id, field, typed, 0);

        Assert.Equal(stored is null ? "not-a-value" : null, answer.Code);
        Assert.Equal(stored ?? "", (await page.GetAsync("agreement")).TextOf(field));
    }

    [Fact]
    public async Task Twenty_thousand_characters_are_refused_with_the_limit()
    {
        await using var world = await World.StartAsync();
        var (_, page) = await WriterAsync(world);
        var id = (await page.PostAsync("agreement", new { copyPrevious = false }))["id"].GetInt64();

        var answer = await page.SaveAsync(id, Task11, new string('ก', 20_000), 0);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "too-long", 5_000), (answer.Status, answer.Code, answer["max"].GetInt32()));
        Assert.Equal(HttpStatusCode.OK, (await page.SaveAsync(id, Task11, new string('ก', 5_000), 0)).Status);
    }

    [Fact]
    public async Task An_unchanged_draft_costs_the_phone_nothing_and_any_change_is_seen()
    {
        await using var world = await World.StartAsync();
        var (teacher, page) = await WriterAsync(world);
        var id = (await page.PostAsync("agreement", new { copyPrevious = false }))["id"].GetInt64();
        var tag = (await page.GetAsync("agreement")).ETag;

        Assert.Equal(HttpStatusCode.NotModified, (await page.GetAsync("agreement", tag)).Status);
        await page.SaveAsync(id, Task11, "ใหม่", 0);
        Assert.Equal(HttpStatusCode.OK, (await page.GetAsync("agreement", tag)).Status);

        string[] changes =
        [
            "update people set standing = 'Expert' where id = @id",
            "update people set full_name = full_name || ' ณ ตัวอย่าง' where id = @id",
            "update people set full_name = full_name || ' ณ ตัวอย่าง' where position = 'SchoolDirector'",
            "update schools set name = name || ' (สาขา)'",
            "update answers set needs_revision = true",
        ];
        foreach (var change in changes)
        {
            tag = (await page.GetAsync("agreement")).ETag;
            Assert.Equal(HttpStatusCode.NotModified, (await page.GetAsync("agreement", tag)).Status);
            await world.ExecuteAsync(change, new { id = teacher.PersonId });
            Assert.Equal((change, HttpStatusCode.OK), (change, (await page.GetAsync("agreement", tag)).Status));
        }
    }

    [Fact]
    public async Task Two_drafts_that_stand_alike_are_not_taken_for_each_other()
    {
        await using var world = await World.StartAsync();
        var (_, page) = await WriterAsync(world);
        using var other = await LiffBrowser.OpenAsync(await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher));
        await page.PostAsync("agreement", new { copyPrevious = false });
        await other.PostAsync("agreement", new { copyPrevious = false });

        Assert.Equal(HttpStatusCode.OK, (await other.GetAsync("agreement", (await page.GetAsync("agreement")).ETag)).Status);
    }

    [Fact]
    public async Task Who_cannot_begin_yet_is_told_why()
    {
        await using var world = await World.StartAsync();
        var (teacher, page) = await WriterAsync(world);
        await world.ExecuteAsync("update people set standing_confirmed = false where id = @id", new { id = teacher.PersonId });

        var answer = await page.GetAsync("agreement");

        Assert.Equal(("not-started", false), (answer.Code, answer["startable"].GetBoolean()));
        Assert.Equal(JsonYear + 1, answer["fiscalYear"].GetInt32());
        Assert.Equal("confirm-standing", answer["reason"].GetProperty("code").GetString());
        Assert.Contains("ยืนยันตำแหน่งและวิทยฐานะ", answer["reason"].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("confirm-standing", (await page.PostAsync("agreement", new { copyPrevious = false })).Code);
    }

    [Fact]
    public async Task Last_years_agreement_is_copied_with_marks_that_go_when_a_field_is_looked_at()
    {
        await using var world = await World.StartAsync();
        var (teacher, page) = await WriterAsync(world);
        await teacher.WriteAsync(yearsAgo: 1);
        Assert.Equal(JsonYear, (await page.GetAsync("agreement"))["previous"].GetProperty("fiscalYear").GetInt32());

        var started = await page.PostAsync("agreement", new { copyPrevious = true });
        Assert.True(started["answers"].GetProperty(Task11).GetProperty("needsRevision").GetBoolean());

        Assert.Empty(started["doneSections"].EnumerateArray());

        foreach (var field in new[] { Task11, "1.1.outcome", "1.1.measure" })
        {
            await page.SaveAsync(started["id"].GetInt64(), field, started.TextOf(field), started.VersionOf(field));
        }

        var looked = await page.GetAsync("agreement");
        Assert.False(looked["answers"].GetProperty(Task11).GetProperty("needsRevision").GetBoolean());
        Assert.Equal(["1.1"], looked["doneSections"].EnumerateArray().Select(s => s.GetString()));
    }

    [Fact]
    public async Task An_old_tab_is_saved_and_then_asked_to_load_anew()
    {
        await using var world = await World.StartAsync();
        var (_, page) = await WriterAsync(world);
        var id = (await page.PostAsync("agreement", new { copyPrevious = false }))["id"].GetInt64();

        page.Headers.Add("X-PaLine-Form", "pa1-teacher/1");
        Assert.False((await page.SaveAsync(id, Task11, "ก", 0))["reload"].GetBoolean());
        page.Headers.Remove("X-PaLine-Form");
        page.Headers.Add("X-PaLine-Form", "pa1-teacher/0");
        Assert.True((await page.SaveAsync(id, Task11, "ข", 1))["reload"].GetBoolean());
        Assert.Equal("ข", (await page.GetAsync("agreement")).TextOf(Task11));
    }

    [Fact]
    public async Task A_posted_user_id_or_role_is_ignored_and_another_persons_agreement_does_not_exist()
    {
        await using var world = await World.StartAsync();
        var (teacher, page) = await WriterAsync(world);
        var other = await world.AddJoinedAsync("นายมานะ ตั้งใจสอน", Position.Teacher);
        var theirs = await other.WriteAsync();
        var mine = (await page.PostAsync("agreement", new { copyPrevious = false, personId = other.PersonId, position = "SchoolDirector" }))["id"].GetInt64();

        Assert.Equal(teacher.PersonId, await world.ScalarAsync<long>("select person_id from agreements where id = @mine", new { mine }));
        Assert.Equal(HttpStatusCode.NotFound, (await page.SaveAsync(theirs, Task11, "ของฉัน", 1)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await page.PostAsync($"agreement/{theirs}/submit")).Status);
    }

    private static int JsonYear => Rules.Calendar.FiscalYear.Of(TimeProvider.System.GetUtcNow()).Label - 1;

    private static async Task<(LinePerson Teacher, LiffBrowser Page)> WriterAsync(World world)
    {
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        return (teacher, await LiffBrowser.OpenAsync(teacher));
    }
}
