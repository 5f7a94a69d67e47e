using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Evidence;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Privacy;

/// <summary>What is stored about somebody can be taken along: all of it, and nothing that is somebody else's.</summary>
public sealed class ArchiveTests
{
    private const string Draft = "ความเห็นที่ยังไม่ได้ส่ง ขอคิดดูก่อน";

    [Fact]
    public async Task The_ZIP_holds_all_that_is_stored_about_its_owner_and_no_draft_of_their_superior()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var colleague = await world.AddJoinedAsync("นายมานะ ตั้งใจสอน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        await page.UploadAsync(Media.Pdf(3), "แผน ป.4.pdf", "1.1", "ภาคเรียนที่ 1");
        await page.PostAsync("evidence", new { url = "https://example.org/plan", sectionId = "1.2" });
        var submission = await teacher.WriteAndSubmitAsync();
        await colleague.WriteAsync();
        await director.PostbackAsync($"return|{submission}");
        await director.SayAsync("1.1");
        await director.SayAsync(Draft);
        await world.IsQuietAsync();
        Assert.Equal("conversations", await world.TablesWithAsync(Draft));

        using var zip = await OpenAsync((await page.PostAsync("my-data/link"))["url"].GetString()!);

        var data = Text(zip, "data.json");
        foreach (var known in new[] { teacher.Name, teacher.UserId, "1.1.task", "ภาคเรียนที่ 1", "https://example.org/plan", Office.SchoolName, "agreement.submitted" })
        {
            Assert.Contains(known, data, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(Draft, data, StringComparison.Ordinal);
        Assert.DoesNotContain(colleague.Name, data, StringComparison.Ordinal);
        Assert.Equal("Teacher", JsonDocument.Parse(data).RootElement.GetProperty("person")[0].GetProperty("position").GetString());
        Assert.Equal(Media.Pdf(3), Bytes(zip.Entries.Single(e => e.Name.EndsWith("แผน ป.4.pdf", StringComparison.Ordinal))));
        Assert.Contains(Examples.Sheet(Examples.FormOf(Position.Teacher)).TextOf("1.1.task"), string.Concat(zip.Entries.Where(e => e.Name.EndsWith(".txt", StringComparison.Ordinal)).Select(e => Encoding.UTF8.GetString(Bytes(e)))), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.Combine(world.DataFolder, "archives")));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task The_link_is_its_holders_alone_and_works_for_a_short_while()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        var link = (await page.PostAsync("my-data/link"))["url"].GetString()!;
        using var outside = new HttpClient();
        using (var head = await outside.SendAsync(new HttpRequestMessage(HttpMethod.Head, link)))
        {
            Assert.Equal((HttpStatusCode.OK, "application/zip"), (head.StatusCode, head.Content.Headers.ContentType!.MediaType));
        }

        await world.RunAsync("account unlink", teacher);
        using var unlinked = await outside.GetAsync(new Uri(link));
        Assert.Equal(HttpStatusCode.NotFound, unlinked.StatusCode);

        await world.MoveClockAsync(TimeSpan.FromMinutes(16));
        using var late = await outside.GetAsync(new Uri(link));
        Assert.Equal(HttpStatusCode.Gone, late.StatusCode);
    }

    [Fact]
    public async Task Chat_gives_the_same_ZIP()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.WriteAsync();

        await teacher.SayAsync("ขอดูข้อมูลของฉัน");

        using var zip = await OpenAsync(teacher.AnswerText.Split('\n').Single(l => l.StartsWith("http", StringComparison.Ordinal)));
        Assert.Contains(teacher.Name, Text(zip, "data.json"), StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_message_that_could_not_be_handled_is_in_it_until_it_is_erased()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        const string Words = "ข้อความที่ระบบรับไม่ได้";
        await world.ExecuteAsync(
            """
            insert into inbox (district_id, webhook_event_id, lane, occurred_at, received_at, body, status, due_at)
            select district_id, 'DEAD', line_user_id, @now, @now, @body, 2, @now from people where id = @id
            """,
            new { id = teacher.PersonId, now = world.Now.UtcDateTime, body = Encoding.UTF8.GetBytes(Words) });
        using var page = await LiffBrowser.OpenAsync(teacher);

        using (var zip = await OpenAsync((await page.PostAsync("my-data/link"))["url"].GetString()!))
        {
            Assert.Equal(Words, Encoding.UTF8.GetString(Bytes(zip.Entries.Single(e => e.FullName.StartsWith("messages/", StringComparison.Ordinal)))));
        }

        await page.PostAsync("my-data/erasure", new { words = "ลบข้อมูลของฉันถาวร" });
        Assert.Equal("", await world.TablesWithAsync(Words));
    }

    [Fact]
    public async Task A_superior_finds_what_they_decided_and_their_words_and_nobody_elses_name()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var submission = await teacher.WriteAndSubmitAsync();
        using var desk = await LiffBrowser.OpenAsync(director);
        await desk.PostAsync($"submissions/{submission}/return", new { comments = new[] { new { sectionId = "1.1", text = "ขอเพิ่มจำนวนผู้เรียน" } } });
        await world.RunAsync("code issue", director);

        using var zip = await OpenAsync((await desk.PostAsync("my-data/link"))["url"].GetString()!);

        var data = JsonDocument.Parse(Text(zip, "data.json")).RootElement;
        Assert.Contains("ขอเพิ่มจำนวนผู้เรียน", data.GetProperty("decisions").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(teacher.Name, data.GetProperty("decisions").ToString(), StringComparison.Ordinal);
        Assert.NotEqual(0, data.GetProperty("join_codes").GetArrayLength());
    }

    [Fact]
    public async Task What_is_on_its_way_to_and_from_LINE_is_in_it_but_for_news_that_waits()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.SayAsync("เมนู");
        await world.ExecuteAsync(
            """
            insert into inbox (district_id, webhook_event_id, lane, occurred_at, received_at, body, status, due_at)
            select district_id, 'WAITS', line_user_id, @now, @now, convert_to('ข้อความที่ยังรอ', 'UTF8'), 0, @later from people where id = @id;
            insert into outbox (id, district_id, lane, kind, recipient, payload, created_at, due_at)
            select gen_random_uuid(), district_id, line_user_id, k, line_user_id, convert_to('ยังไม่ถึงด้วย ' || k, 'UTF8'), @now, @later
            from people, unnest(array['reply', 'push']) k where id = @id
            """,
            new { id = teacher.PersonId, now = world.Now.UtcDateTime, later = world.Now.UtcDateTime.AddDays(1) });
        using var page = await LiffBrowser.OpenAsync(teacher);

        using var zip = await OpenAsync((await page.PostAsync("my-data/link"))["url"].GetString()!);

        Assert.Equal(
            ["ข้อความที่ยังรอ", "ยังไม่ถึงด้วย reply"],
            zip.Entries.Where(e => e.FullName.StartsWith("messages/", StringComparison.Ordinal) || e.FullName.StartsWith("answers/", StringComparison.Ordinal))
                .Select(e => Encoding.UTF8.GetString(Bytes(e))).Order(StringComparer.Ordinal));
        var data = JsonDocument.Parse(Text(zip, "data.json")).RootElement;
        Assert.Contains(data.GetProperty("messages").EnumerateArray(), m => m.GetProperty("state").GetString() == "handled");
        Assert.NotEqual(0, data.GetProperty("answers_sent").GetArrayLength());
    }

    private static async Task<ZipArchive> OpenAsync(string link)
    {
        using var http = new HttpClient();
        return new ZipArchive(new MemoryStream(await http.GetByteArrayAsync(new Uri(link))));
    }

    private static string Text(ZipArchive zip, string name) => Encoding.UTF8.GetString(Bytes(zip.GetEntry(name)!));

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var all = new MemoryStream();
        content.CopyTo(all);
        return all.ToArray();
    }
}
