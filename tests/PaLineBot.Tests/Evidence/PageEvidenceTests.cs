using System.Net;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Evidence.Location;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Evidence;

/// <summary>Evidence on the page.</summary>
public sealed class PageEvidenceTests
{
    // What is typed as a caption, and what is kept of it.
    private static readonly (string Typed, string? Kept)[] Captions =
    [
        ("ครอบครัว 👨‍👩‍👧‍👦 มาร่วมงาน", "ครอบครัว 👨‍👩‍👧‍👦 มาร่วมงาน"),
        ("ครูเวร 👩🏽‍🏫", "ครูเวร 👩🏽‍🏫"),
        ("ธง \U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F ของเพื่อน", "ธง \U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F ของเพื่อน"),
        ("นักเรียนท\u0E4D\u0E32งาน", "นักเรียนทำงาน"),
        ("บรรทัดหนึ่ง\nบรรทัดสอง", "บรรทัดหนึ่ง บรรทัดสอง"),
        (new string('ก', 295) + " 👨‍👩‍👧‍👦", new string('ก', 295)),
        ("1️⃣ กิจกรรมแรก", "1️⃣ กิจกรรมแรก"),
        ("👨‍👩‍👧‍👦", null),
        ("👍🎉", null),
        ("1️⃣", null),
        ("\u200B\u2060\uFEFF", null),
        ("\u3164", null),
        ("...", null),
        ("  ", null),
    ];

    [Fact]
    public async Task A_file_is_added_seen_moved_and_removed_and_chat_shows_the_same()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);

        var added = await page.UploadAsync(Media.Pdf(1), "แผน ป.4.pdf", "1.3", "ภาคเรียนที่ 1");
        Assert.Equal(HttpStatusCode.Created, added.Status);
        Assert.Equal(("file", "แผน ป.4.pdf", 2_000, "page"), (added["kind"].GetString(), added["name"].GetString(), added["size"].GetInt64(), added["from"].GetString()));
        await teacher.SayAsync("หลักฐาน");
        Assert.Contains("แผน ป.4.pdf", teacher.AnswerText, StringComparison.Ordinal);
        var list = await page.GetAsync("evidence");
        Assert.Equal("1.3", list["items"][0].GetProperty("sectionId").GetString());
        Assert.Contains("แผนการจัดการเรียนรู้", list["sections"].ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"header\"", list["sections"].ToString(), StringComparison.Ordinal);

        var path = $"evidence/{added["id"].GetInt64()}";
        Assert.Equal("2.1", (await page.SendAsync(HttpMethod.Patch, path, new { sectionId = "2.1" }))["sectionId"].GetString());
        Assert.Equal("ใหม่", (await page.SendAsync(HttpMethod.Patch, path, new { sectionId = (string?)null, caption = "ใหม่" }))["caption"].GetString());
        Assert.Equal("no-such-item", (await page.SendAsync(HttpMethod.Patch, path, new { sectionId = "9.9" })).Code);
        Assert.Equal(1, world.Contents());
        Assert.Equal(HttpStatusCode.NoContent, (await page.SendAsync(HttpMethod.Delete, path, null)).Status);
        Assert.Equal(0, (await page.GetAsync("evidence"))["items"].GetArrayLength());
        await Eventually.HoldsAsync(() => world.Contents() == 0);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_caption_is_kept_whole_and_one_without_words_is_none()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        using var page = await LiffBrowser.OpenAsync(await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher));
        var path = $"evidence/{(await page.PostAsync("evidence", new { url = "https://example.org/" }))["id"].GetInt64()}";
        foreach (var (typed, kept) in Captions)
        {
            Assert.Equal(kept, (await page.SendAsync(HttpMethod.Patch, path, new { caption = typed }))["caption"].GetString());
        }

        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_content_is_sent_so_that_a_browser_can_only_show_or_save_it()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        var picture = await page.UploadAsync(Media.Png(5), "ภาพ;.html");
        var file = await page.UploadAsync(Media.Pdf(5), "แผน.exe");

        using var shown = await page.FetchAsync($"evidence/{picture["id"].GetInt64()}/content");
        Assert.Equal(Media.Png(5), await shown.Content.ReadAsByteArrayAsync());
        Assert.Equal(("image/png", "inline"), (shown.Content.Headers.ContentType!.MediaType, shown.Content.Headers.ContentDisposition!.DispositionType));
        Assert.Equal("nosniff", shown.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.StartsWith("sandbox", shown.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        using var saved = await page.FetchAsync($"evidence/{file["id"].GetInt64()}/content");
        Assert.Equal("attachment", saved.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("แผน.exe.pdf", saved.Content.Headers.ContentDisposition.FileNameStar);
    }

    [Fact]
    public async Task Where_a_picture_was_taken_is_not_kept_whichever_way_it_came()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        var photo = Photos.Jpeg(Photos.Of(isLittle: true, withPlace: true));

        var added = await page.UploadAsync(photo, "a.jpg");
        await teacher.SendAndReadAsync("file", photo, "&fileName=a.jpg");
        await teacher.EvidenceIsAsync("Kept - image/jpeg | Kept - image/jpeg");

        using var shown = await page.FetchAsync($"evidence/{added["id"].GetInt64()}/content");
        Assert.Equal(Photos.Jpeg(Photos.Of(isLittle: true, withPlace: false)), await shown.Content.ReadAsByteArrayAsync());
        Assert.Equal(1, world.Contents());
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task What_is_no_evidence_is_refused_with_words()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "evidence-type"), Refusal(await page.UploadAsync(Media.Program(), "a.pdf")));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "evidence-empty"), Refusal(await page.UploadAsync([], "a.pdf")));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "evidence-size"), Refusal(await page.UploadAsync(Media.Png(1, 10_000_001), "a.png")));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "no-such-item"), Refusal(await page.UploadAsync(Media.Png(1), "a.png", "9.9")));
        Assert.Equal((HttpStatusCode.BadRequest, "bad-request"), Refusal(await page.SendAsync(HttpMethod.Post, "evidence", new MultipartFormDataContent { { new StringContent("1.1"), "sectionId" } })));
        foreach (var url in new[] { "javascript:alert(1)", "file:///etc/passwd", "ไม่ใช่ลิงก์", "https://a:b@example.com/", "", "data:text/html,x" })
        {
            Assert.Equal((HttpStatusCode.UnprocessableEntity, "not-a-link"), Refusal(await page.PostAsync("evidence", new { url })));
        }

        var link = await page.PostAsync("evidence", new { url = "https://drive.google.com/แผน?x=1", caption = "สื่อ", sectionId = "1.4" });
        Assert.Equal(("link", "1.4"), (link["kind"].GetString(), link["sectionId"].GetString()));
        Assert.StartsWith("https://drive.google.com/%E0", link["url"].GetString(), StringComparison.Ordinal);
        await Eventually.HoldsAsync(() => world.Contents() == 0);
    }

    [Fact]
    public async Task The_superior_sees_what_is_filed_once_it_is_submitted_and_nobody_else_ever()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var colleague = await world.AddJoinedAsync("นายมานะ ตั้งใจสอน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        using var desk = await LiffBrowser.OpenAsync(director);
        using var other = await LiffBrowser.OpenAsync(colleague);
        var filed = (await page.UploadAsync(Media.Png(1), "a.png", "1.1"))["id"].GetInt64();
        var unfiled = (await page.UploadAsync(Media.Png(2), "b.png"))["id"].GetInt64();
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(desk, filed));

        var submission = await teacher.WriteAndSubmitAsync();

        var seen = await desk.GetAsync($"submissions/{submission}/evidence");
        Assert.Equal([filed], seen["items"].EnumerateArray().Select(i => i.GetProperty("id").GetInt64()));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(desk, filed));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(desk, unfiled));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(other, filed));
        Assert.Equal(HttpStatusCode.NotFound, (await desk.SendAsync(HttpMethod.Delete, $"evidence/{filed}", null)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await page.GetAsync($"submissions/{submission}/evidence")).Status);
    }

    private static (HttpStatusCode, string?) Refusal(LiffAnswer answer) => (answer.Status, answer.Code);

    private static async Task<HttpStatusCode> StatusAsync(LiffBrowser browser, long id)
    {
        using var answer = await browser.FetchAsync($"evidence/{id}/content");
        return answer.StatusCode;
    }
}
