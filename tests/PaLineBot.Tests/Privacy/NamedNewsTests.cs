using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Privacy;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Notices;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Privacy;

/// <summary>Whoever erased is named in nobody's news any more, also in what was posted before and is told later; the news itself is told.</summary>
public sealed class NamedNewsTests
{
    private const string VeryWords = "ลบข้อมูลของฉันถาวร";

    [Fact]
    public async Task News_of_a_decision_is_told_without_the_name_of_a_director_who_erased_since()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var (approved, returned) = (await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher), await world.AddJoinedAsync("นายขยัน ตั้งใจ", Position.Teacher));
        var (one, other) = (await approved.WriteAndSubmitAsync(), await returned.WriteAndSubmitAsync());
        using var desk = await LiffBrowser.OpenAsync(director);
        await desk.PostAsync($"submissions/{one}/approve");
        await desk.PostAsync($"submissions/{other}/return", new { comments = new[] { new { sectionId = "1.1", text = "ขอเพิ่มจำนวนผู้เรียน" } } });

        await desk.PostAsync("my-data/erasure", new { words = VeryWords });

        await world.IsQuietAsync();
        Assert.Equal("submissions", await world.TablesWithAsync(director.Name));
        await world.MoveClockAsync(TimeSpan.FromMinutes(30));
        await approved.SayAsync("เมนู");
        Assert.Contains("ผู้พิจารณา เห็นชอบ PA ของคุณแล้ว", approved.AnswerText, StringComparison.Ordinal);
        await returned.SayAsync("เมนู");
        Assert.Contains("ผู้พิจารณา ส่ง PA กลับให้แก้ 1 ข้อ", returned.AnswerText, StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_namesake_stays_named()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        var director = await world.AddSchoolWithDirectorAsync("นายสมชาย ผู้นำ");
        var namesake = await world.AddSchoolWithDirectorAsync("นายสมชาย ผู้นำ", "10010002", "โรงเรียนวัดตัวอย่าง");
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher, school: "10010002");
        var submission = await teacher.WriteAndSubmitAsync();
        await namesake.PostbackAsync($"approve|{submission}");
        using var page = await LiffBrowser.OpenAsync(director);

        await page.PostAsync("my-data/erasure", new { words = VeryWords });

        await world.MoveClockAsync(TimeSpan.FromMinutes(30));
        await teacher.SayAsync("เมนู");
        Assert.Contains($"{namesake.Name} เห็นชอบ PA ของคุณแล้ว", teacher.AnswerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_nudge_that_waits_in_a_push_is_put_together_anew_without_the_name()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.WriteAsync();
        using var desk = await LiffBrowser.OpenAsync(director);
        await desk.PostAsync($"board/{teacher.PersonId}/nudge");
        var erasure = world.Service.Services.GetRequiredService<Erasure>();

        await world.AsPersonAsync(director, async work =>
        {
            Assert.Equal(1, await Pushing.CarryAsync(work, teacher, Push.HeldUp));
            return await erasure.RunAsync(work, "RECEIPT2");
        });

        await world.IsQuietAsync();
        Assert.Equal("", await world.TablesWithAsync(director.Name));
        Assert.Equal("names who erased", await world.ScalarAsync<string>("select error from outbox where kind = 'push' and payload is null"));
        Assert.Equal(0, await teacher.PushesAsync());
        await teacher.SayAsync("เมนู");
        Assert.Contains("ผู้พิจารณา รอ PA ของคุณอยู่", teacher.AnswerText, StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task What_LINE_refused_keeps_no_words()
    {
        await using var world = await World.StartAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        // An empty text is none that LINE takes.
        await world.ExecuteAsync(
            """
            insert into outbox (id, district_id, lane, kind, recipient, payload, created_at, due_at)
            select gen_random_uuid(), district_id, line_user_id, 'push', line_user_id, convert_to('[{"type":"text","text":""}]', 'UTF8'), @now, @now from people where id = @id
            """,
            new { id = teacher.PersonId, now = world.Now.UtcDateTime });

        await Eventually.HoldsAsync(async () => await world.ScalarAsync<long>("select count(*) from outbox where status = 2") == 1);
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from outbox where payload is not null"));
    }
}
