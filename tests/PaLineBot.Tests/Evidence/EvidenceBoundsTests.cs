using System.Net;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Evidence;

/// <summary>How much one person may send, who may send at all, and who may look at what lies on the disk.</summary>
public sealed class EvidenceBoundsTests
{
    [Fact]
    public async Task A_person_has_so_many_pieces_and_bytes_a_year_from_chat_and_page_together()
    {
        await using var world = await World.StartWithAsync(("Evidence:PiecesForPerson", "3"), ("Evidence:MegabytesForPerson", "1"));
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var colleague = await world.AddJoinedAsync("นายมานะ ตั้งใจสอน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        using var other = await LiffBrowser.OpenAsync(colleague);

        await teacher.SendAndReadAsync("image", Media.Jpeg(1, 600_000));
        await teacher.EvidenceIsAsync("Kept - image/jpeg");
        Assert.Equal((HttpStatusCode.Conflict, "evidence-full"), Refusal(await page.UploadAsync(Media.Png(2, 500_000), "b.png")));
        Assert.Equal(HttpStatusCode.Created, (await other.UploadAsync(Media.Png(2, 500_000), "b.png")).Status);
        await teacher.SendAndReadAsync("file", Media.Pdf(3, 500_000), "&fileName=plan.pdf");
        await teacher.EvidenceIsAsync("Kept - image/jpeg | Refused - full");
        await teacher.SayAsync("ทำต่อ");
        Assert.Contains("เก็บ plan.pdf ไม่ได้ เพราะหลักฐานของปีนี้เต็มแล้ว", teacher.AnswerText, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Created, (await page.UploadAsync(Media.Png(4), "c.png")).Status);
        Assert.Equal(HttpStatusCode.Created, (await page.PostAsync("evidence", new { url = "https://example.org/1" })).Status);
        Assert.Equal((HttpStatusCode.Conflict, "evidence-full"), Refusal(await page.PostAsync("evidence", new { url = "https://example.org/2" })));
        Assert.Equal((HttpStatusCode.Conflict, "evidence-full"), Refusal(await page.UploadAsync(Media.Png(5), "d.png")));
        await teacher.SayAsync("https://example.org/3");
        await teacher.EvidenceIsAsync("Kept - image/jpeg | Refused - full | Kept - image/png | Kept - | Refused - full");
        await page.SendAsync(HttpMethod.Delete, $"evidence/{await world.ScalarAsync<long>("select min(id) from evidence where person_id = @id", new { id = teacher.PersonId })}", null);
        Assert.Equal(HttpStatusCode.Created, (await page.UploadAsync(Media.Png(2, 500_000), "b.png")).Status);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task The_body_of_who_is_nobody_here_is_not_read()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        await world.ExecuteAsync("update people set left_at = '2026-11-01' where id = @id", new { id = teacher.PersonId });
        using var body = new WatchedForm { { new ByteArrayContent(Media.Png(1)), "file", "a.png" } };

        var answer = await page.SendAsync(HttpMethod.Post, "evidence", body, r => r.Headers.ExpectContinue = true);

        Assert.Equal((HttpStatusCode.Forbidden, "not-joined"), Refusal(answer));
        Assert.False(body.WasSent);
    }

    [Fact]
    public async Task What_lies_on_the_disk_is_for_the_service_alone()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        await page.UploadAsync(Media.Png(1), "a.png");
        await teacher.SendAndReadAsync("image", Media.Jpeg(1));
        await Eventually.HoldsAsync(() => world.Contents() == 2);

        var folder = Path.Combine(world.DataFolder, "evidence");
        foreach (var path in Directory.GetFileSystemEntries(folder, "*", SearchOption.AllDirectories).Append(folder))
        {
            Assert.True(OperatingSystem.IsWindows() || (File.GetUnixFileMode(path) & ~(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute)) == 0, path);
        }
    }

    [Fact]
    public async Task A_file_that_does_something_when_it_is_opened_is_refused_with_words()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);

        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "evidence-unsafe"), Refusal(await page.UploadAsync(Packages.With("word/vbaProject.bin"), "a.docx")));
        await teacher.SendAndReadAsync("file", Packages.WithRelation("attachedTemplate", "https://evil.example/a.dotm"), "&fileName=a.docx");
        await teacher.EvidenceIsAsync("Refused - unsafe");
        await teacher.SayAsync("ทำต่อ");
        Assert.Contains("บันทึกเป็น PDF แล้วส่งใหม่ได้", teacher.AnswerText, StringComparison.Ordinal);
        Assert.Equal(0, world.Contents());
    }

    private static (HttpStatusCode, string?) Refusal(LiffAnswer answer) => (answer.Status, answer.Code);

    private sealed class WatchedForm : MultipartFormDataContent
    {
        public bool WasSent { get; private set; }

        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
        {
            WasSent = true;
            return base.SerializeToStreamAsync(stream, context, cancellationToken);
        }
    }
}
