using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Evidence;

/// <summary>Photos, files and links in chat, through webhook, database, LINE's content API and store.</summary>
public sealed class ChatEvidenceTests
{
    [Fact]
    public async Task A_photo_is_kept_at_once_and_filed_with_a_tap_while_writing_goes_on()
    {
        await using var world = await World.StartAsync();
        var teacher = await world.AddWritingAsync("1.3.task");
        var field = await teacher.OpenFieldAsync();
        await teacher.SendAndReadAsync("image", Media.Jpeg(1), "&preparing=2");
        Assert.Contains("เก็บรูปภาพไว้ให้แล้ว", teacher.AnswerText, StringComparison.Ordinal);
        await teacher.EvidenceIsAsync("Kept - image/jpeg");

        await teacher.TapAsync("ใส่ที่ 1.3 (กำลังทำ)");
        Assert.Contains("ใส่ไว้ที่ 1.3", teacher.AnswerText, StringComparison.Ordinal);
        Assert.Equal("Kept 1.3 image/jpeg", await teacher.EvidenceAsync());
        Assert.Equal(field, await teacher.OpenFieldAsync());
        Assert.Equal(1, world.Contents());

        await teacher.SayAsync("หลักฐาน");
        Assert.Contains("1 รายการ", teacher.AnswerText, StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task What_LINE_gives_without_a_byte_is_asked_for_again()
    {
        await using var world = await World.StartAsync();
        var teacher = await world.AddWritingAsync("1.3.task");
        await teacher.SendAndReadAsync("file", Media.Pdf(1), "&fileName=plan.pdf&empty=2");
        await teacher.EvidenceIsAsync("Kept - application/pdf");
        Assert.Equal(3, await world.ScalarAsync<int>("select attempts from evidence"));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Before_anything_is_begun_and_after_it_was_submitted_evidence_is_kept_too()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.SendAndReadAsync("file", Media.Zip("[Content_Types].xml", "word/document.xml"), "&fileName=" + Uri.EscapeDataString("แผน ป.4.docx"));
        await teacher.WriteAndSubmitAsync();
        await teacher.SendAndReadAsync("video", Media.Box("isom"));
        await teacher.SayAsync("2.1");
        await teacher.SayAsync("https://drive.google.com/x");

        await teacher.EvidenceIsAsync("Kept - application/vnd.openxmlformats-officedocument.wordprocessingml.document | Kept 2.1 video/mp4 | Kept -");
        Assert.Equal("แผน ป.4.docx", await world.ScalarAsync<string>("select name from evidence order by id limit 1"));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task What_is_said_of_a_link_is_kept_whole_and_pictures_alone_say_nothing()
    {
        await using var world = await World.StartAsync();
        var teacher = await world.AddWritingAsync("1.3.task");
        await teacher.SayAsync("หลักฐาน");
        await teacher.SayAsync("https://example.org/1 ครอบครัวมาร่วมงาน 👨‍👩‍👧‍👦");
        await teacher.SayAsync("เก็บไว้ก่อน");
        await teacher.SayAsync("https://example.org/2 👍🎉");
        await teacher.SayAsync("เก็บไว้ก่อน");
        await teacher.SayAsync("https://example.org/3 เด็ก ๆ ท\u0E4D\u0E32งานกลุ่ม");
        Assert.Equal(
            "ครอบครัวมาร่วมงาน 👨‍👩‍👧‍👦 | - | เด็ก ๆ ทำงานกลุ่ม",
            await world.ScalarAsync<string>("select string_agg(coalesce(caption, '-'), ' | ' order by id) from evidence"));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Pictures_sent_together_are_asked_about_once()
    {
        await using var world = await World.StartAsync();
        var teacher = await world.AddWritingAsync("1.3.task");
        for (var i = 1; i <= 3; i++)
        {
            await world.Http.OrderAsync("/control/event", PictureOfSet(teacher, i));
        }

        await world.IsQuietAsync();
        await teacher.ReadAsync();
        Assert.Contains("เก็บรูปภาพ 3 รายการ", teacher.AnswerText, StringComparison.Ordinal);
        Assert.Single(teacher.Answer);
        await teacher.SayAsync("1.1");
        Assert.Equal(3, await world.ScalarAsync<long>("select count(*) from evidence where section_id = '1.1'"));
    }

    [Fact]
    public async Task What_is_unsent_is_gone_with_its_content_and_its_words()
    {
        await using var world = await World.StartAsync();
        var teacher = await world.AddWritingAsync("1.3.task");
        var id = await teacher.SendAndReadAsync("file", Media.Pdf(3), "&fileName=secret-plan.pdf");
        await teacher.EvidenceIsAsync("Kept - application/pdf");
        Assert.Contains("evidence", await world.TablesWithAsync("secret-plan"), StringComparison.Ordinal);

        await teacher.UnsendAsync(id);

        await teacher.EvidenceIsAsync("");
        await Eventually.HoldsAsync(() => world.Contents() == 0);
        Assert.Equal("", await world.TablesWithAsync("secret-plan"));
        await teacher.SayAsync("1.3");
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task What_is_unsent_while_LINE_still_prepares_it_is_never_kept()
    {
        await using var world = await World.StartAsync();
        var teacher = await world.AddWritingAsync("1.3.task");
        var id = await teacher.SendAndReadAsync("video", Media.Box("isom"), "&preparing=1000");
        await teacher.UnsendAsync(id);
        await teacher.EvidenceIsAsync("");
        Assert.Equal(0, world.Contents());
    }

    [Fact]
    public async Task What_is_no_document_whatever_its_name_is_refused_and_its_sender_told()
    {
        await using var world = await World.StartAsync();
        var teacher = await world.AddWritingAsync("1.3.task");
        await teacher.SendAndReadAsync("file", Media.Program(), "&fileName=plan.pdf");
        await teacher.EvidenceIsAsync("Refused - type");
        await teacher.SayAsync("หลักฐาน");
        Assert.Contains("เก็บ plan.pdf ไม่ได้", teacher.AnswerText, StringComparison.Ordinal);
        Assert.Contains("บันทึกเป็น PDF", teacher.AnswerText, StringComparison.Ordinal);
        Assert.Equal(0, world.Contents());
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task What_is_too_large_is_refused_at_once_where_LINE_tells_the_size_and_later_where_not()
    {
        await using var world = await World.StartAsync();
        var teacher = await world.AddWritingAsync("1.3.task");
        await teacher.SendAndReadAsync("image", Media.Jpeg(1, 10_000_001));
        await teacher.EvidenceIsAsync("Refused - size");
        await teacher.SayAsync("เก็บไว้ก่อน");
        Assert.Contains("ไฟล์ใหญ่เกินไป", teacher.AnswerText, StringComparison.Ordinal);

        await teacher.SendAndReadAsync("file", Media.Pdf(1, 30_000_001), "&fileName=big.pdf");
        Assert.Contains("ใหญ่เกิน 30 เมกะไบต์", teacher.AnswerText, StringComparison.Ordinal);
        Assert.Equal("Refused - size", await teacher.EvidenceAsync());
        Assert.Empty(Directory.GetFiles(Path.Combine(world.DataFolder, "evidence"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Two_pointers_to_one_content_share_it_until_the_last_is_removed()
    {
        await using var world = await World.StartAsync();
        var teacher = await world.AddWritingAsync("1.3.task");
        var first = await teacher.SendAndReadAsync("image", Media.Png(7));
        await teacher.SayAsync("เก็บไว้ก่อน");
        await teacher.SendAndReadAsync("image", Media.Png(7));
        await teacher.EvidenceIsAsync("Kept - image/png | Kept - image/png");
        Assert.Equal(1, world.Contents());

        await teacher.UnsendAsync(first);
        await teacher.EvidenceIsAsync("Kept - image/png");
        await Eventually.HoldsAsync(async () => await world.ScalarAsync<long>("select count(*) from evidence_sweeps where due_at < now()") == 0);
        Assert.Equal(1, world.Contents());

        await teacher.SayAsync("หลักฐาน");
        await teacher.TapAsync("รูปภาพ");
        await teacher.TapAsync("ลบออก");
        await teacher.TapAsync("ลบเลย");
        Assert.Equal("", await teacher.EvidenceAsync());
        await Eventually.HoldsAsync(() => world.Contents() == 0);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Another_persons_evidence_cannot_be_touched_with_a_forged_button()
    {
        await using var world = await World.StartAsync();
        var teacher = await world.AddWritingAsync("1.3.task");
        await teacher.SendAndReadAsync("image", Media.Png(7));
        var id = await world.ScalarAsync<long>("select id from evidence");
        var other = await world.AddJoinedAsync("นายมานะ ตั้งใจสอน", Position.Teacher);
        await other.SayAsync("เริ่มทำ PA");
        foreach (var data in new[] { $"evdrop|{id}|yes", $"evput|id:{id}|1.1", $"evone|{id}" })
        {
            await other.PostbackAsync(data);
            Assert.Contains("ไม่อยู่แล้ว", other.AnswerText, StringComparison.Ordinal);
        }

        await teacher.EvidenceIsAsync("Kept - image/png");
    }

    [Fact]
    public async Task A_person_who_is_erased_leaves_no_content()
    {
        await using var world = await World.StartAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher, school: null);
        await teacher.SendAndReadAsync("image", Media.Png(7));
        await teacher.EvidenceIsAsync("Kept - image/png");
        await world.ExecuteAsync("delete from join_codes where person_id = @id; delete from people where id = @id", new { id = teacher.PersonId });
        await Eventually.HoldsAsync(() => world.Contents() == 0);
    }

    private static object PictureOfSet(LinePerson person, int index) => new
    {
        channel = person.Channel,
        replyToken = true,
        @event = new
        {
            type = "message",
            source = new { type = "user", userId = person.UserId },
            message = new { id = $"99000000000000000{index}", type = "image", contentProvider = new { type = "line" }, imageSet = new { id = "E005D41A", index, total = 3 } },
        },
    };
}
