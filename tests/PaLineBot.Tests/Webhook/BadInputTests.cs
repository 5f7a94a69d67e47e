using System.Text;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Webhook;

/// <summary>Whatever people (and others) send: a sensible Thai answer, nothing lost, no exception.</summary>
public sealed class BadInputTests
{
    private static readonly string[] Texts =
    [
        string.Concat(Enumerable.Repeat("จัดการเรียนรู้เชิงรุกทุกสัปดาห์ ", 157))[..5000],
        "👩‍🏫👨‍👩‍👧‍👦🇹🇭 พัฒนาสื่อ 🎉",
        "พัฒนา\u200Bการ\u200Cเรียน\u200Dรู้\uFEFF ของผู้เรียน",
        "กำ\u0E33ลัง\u0E4A\u0E4A\u0E4A\u0E4A เรียนรู้ é\u0301\u0301\u0301",
        "'; drop table answers; -- แล้วพัฒนาการอ่าน",
        "{{#each people}}{{{full_name}}}{{/each}} {{> partial}} พัฒนาการอ่าน",
        "{\"type\":\"flex\",\"altText\":\"x\"} \\u0000 \\\" \\n พัฒนาการอ่าน",
        "<script>alert(1)</script> พัฒนาการอ่าน &amp; ${jndi:ldap://x}",
        "%s %n %x {0} {1:D} พัฒนาการอ่าน",
        "ทำกิจกรรม\r\n\r\n\r\n\t\tซ้อน\u2028บรรทัด\u2029ใหม่\u0085จริง",
        "\u202Eกลับหัว\u202C พัฒนาการอ่าน",
        "พัฒนา" + new string('\u0301', 400),
    ];

    [Fact]
    public async Task Every_odd_text_is_kept_as_the_answer_it_is_and_answered_in_Thai()
    {
        await using var world = await World.StartAsync();
        var teacher = await WriterAsync(world);
        foreach (var text in Texts)
        {
            await teacher.PostbackAsync("field|1.1.task");
            await teacher.SayAsync(text);

            Assert.True(teacher.AnswerText.Any(c => c is >= 'ก' and <= '๛'), text);
            var kept = await teacher.AnswerTextOfAsync("1.1.task");
            Assert.True(Letters(kept) == Letters(text), $"kept {kept} of {text}");
        }

        await world.NothingWentWrongAsync();
        Assert.DoesNotContain("พัฒนา", world.LogText(), StringComparison.Ordinal);
        Assert.DoesNotContain(teacher.UserId, world.LogText(), StringComparison.Ordinal);
        Assert.DoesNotContain("สมใจ", world.LogText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("พัฒนา \\ud83d การอ่าน")]
    [InlineData("พัฒนา \\udc00\\ud800 การอ่าน")]
    [InlineData("พัฒนา\\u0000การอ่าน")]
    [InlineData("พัฒนา\\u001b[31mการอ่าน\\u0007\\ufffe\\uffff")]
    public async Task Half_characters_and_control_characters_do_no_harm(string json)
    {
        await using var world = await World.StartAsync();
        var teacher = await WriterAsync(world);
        await teacher.PostbackAsync("field|1.1.task");

        Assert.Equal(200, await world.PostSignedAsync(RawWebhook.TextBody(teacher.UserId, json, at: teacher.NextMoment())));
        await world.NothingWentWrongAsync();

        Assert.Contains("พัฒนา", await teacher.AnswersAsync() ?? "", StringComparison.Ordinal);
        await teacher.SayAsync("สรุป");
        Assert.Contains("ทำไปแล้ว", teacher.AnswerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \u200B\u200B  ")]
    [InlineData("😀")]
    [InlineData("?")]
    [InlineData("-1")]
    [InlineData("99999999999999999999999999")]
    [InlineData("ภาษา Klingon")]
    public async Task Where_a_number_is_due_other_things_are_asked_again_and_not_stored(string text)
    {
        await using var world = await World.StartAsync();
        var teacher = await WriterAsync(world);
        await teacher.PostbackAsync("field|workload.teaching");

        await teacher.SayAsync(text.Length == 0 ? " " : text);

        Assert.Null(await teacher.AnswerTextOfAsync("workload.teaching"));
        Assert.Contains("บันทึก", teacher.AnswerText, StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_message_with_a_forged_moment_is_one_of_today()
    {
        await using var world = await World.StartAsync();
        var teacher = await WriterAsync(world);
        DateTimeOffset[] moments = [DateTimeOffset.MaxValue, new(9999, 12, 31, 23, 59, 59, TimeSpan.Zero), new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero)];
        foreach (var (index, moment) in moments.Index())
        {
            Assert.Equal(200, await world.PostSignedAsync(RawWebhook.TextBody(teacher.UserId, "สรุป", $"01HRAW000000000000000{index:D5}", moment)));
        }

        await world.NothingWentWrongAsync();
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from inbox where occurred_at > @tomorrow", new { tomorrow = world.Now.AddDays(2).UtcDateTime }));
    }

    [Fact]
    public async Task A_hundred_messages_in_a_second_are_all_kept_in_order()
    {
        await using var world = await World.StartAsync();
        var teacher = await WriterAsync(world);
        await teacher.PostbackAsync("field|1.1.task");
        var start = teacher.NextMoment();

        await Task.WhenAll(Enumerable.Range(0, 100).Select(i => teacher.SayOnlyAsync($"บรรทัดที่ {i:D3} ของงาน", start.AddMilliseconds(i * 10))));
        await world.IsQuietAsync();

        var everything = await teacher.AnswersAsync() ?? "";
        foreach (var i in Enumerable.Range(0, 100))
        {
            Assert.Contains($"บรรทัดที่ {i:D3} ของงาน", everything, StringComparison.Ordinal);
        }

        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Forged_and_stale_postbacks_change_nothing_and_are_answered_kindly()
    {
        await using var world = await World.StartAsync();
        var teacher = await WriterAsync(world);
        await teacher.PostbackAsync("field|1.1.task");
        await teacher.SayAsync("1) วางแผน\n2) ทำ\n3) ปรับ");
        var (before, status) = (await teacher.AnswersAsync(), await teacher.StatusAsync());
        foreach (var data in Forged())
        {
            await teacher.PostbackAsync(data);
            Assert.True(teacher.AnswerText.Any(c => c is >= 'ก' and <= '๛'), data);
        }

        Assert.Equal((before, status), (await teacher.AnswersAsync(), await teacher.StatusAsync()));
        await world.NothingWentWrongAsync();
        Assert.DoesNotContain("drop table", world.LogText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_cards_buttons_after_submission_change_nothing()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.WriteAndSubmitAsync();
        var before = await teacher.AnswersAsync();
        foreach (var data in new[] { "field|1.1.task", "toggle|header.roomTypes|vocational", "keep|1.1.task", "append|1.1.task", "drop|1.1.task|x", "skip|1.1.task", "submit|yes", "start|empty", "mended|1.1", "split|1.1.task", "standing|set|Expert" })
        {
            await teacher.PostbackAsync(data);
            await teacher.SayAsync("ข้อความใหม่ที่ไม่ควรถูกบันทึก");
        }

        Assert.Equal((before, "Submitted"), (await teacher.AnswersAsync(), await teacher.StatusAsync()));
        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from submissions"));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Pictures_files_voices_places_and_stickers_get_an_answer_and_keep_the_question_open()
    {
        await using var world = await World.StartAsync();
        var teacher = await WriterAsync(world);
        await teacher.PostbackAsync("field|1.1.task");
        (string Path, string Type, string Says)[] media =
        [
            ("image?x=1", "image/jpeg", "เก็บรูปภาพไว้ให้แล้ว"), ("video?durationMs=900", "video/mp4", "เก็บเพิ่มให้แล้ว"),
            ("audio?durationMs=900", "audio/x-m4a", "เก็บเพิ่มให้แล้ว"), ("file?fileName=plan.pdf", "application/pdf", "เก็บเพิ่มให้แล้ว"),
        ];
        foreach (var (path, type, says) in media)
        {
            using var bytes = new ByteArrayContent([1, 2, 3]);
            bytes.Headers.ContentType = new(type);
            using var sent = await world.Http.PostAsync(new Uri($"/control/{path}&user={teacher.UserId}&channel={teacher.Channel}", UriKind.Relative), bytes);
            sent.EnsureSuccessStatusCode();
            await teacher.ReadAsync();
            Assert.Contains(says, teacher.AnswerText, StringComparison.Ordinal);
        }

        await teacher.ActAsync("/control/sticker", new { user = teacher.UserId, channel = teacher.Channel, packageId = "446", stickerId = "1988" });
        await teacher.ActAsync("/control/location", new { user = teacher.UserId, channel = teacher.Channel, title = "โรงเรียน", address = "ขอนแก่น", latitude = 16.4, longitude = 102.8 });
        Assert.Contains("ตำแหน่งที่ตั้ง", teacher.AnswerText, StringComparison.Ordinal);
        Assert.Equal("1.1.task", await teacher.OpenFieldAsync());
        await world.NothingWentWrongAsync();
    }

    private static IEnumerable<string> Forged()
    {
        string[] verbs =
        [
            "consent", "join", "me", "school", "position", "joinstanding", "standing", "start", "field", "append", "item", "keep", "change", "example", "back",
            "skip", "opt", "toggle", "done", "split", "whole", "drop", "mended", "submit", "withdraw", "review", "all", "see", "approve", "undo", "return",
            "retpick", "retgo", "retsend", "retcancel", "request", "decide", "issue", "fill",
        ];
        string[] arguments = ["", "|", "|nope", "|99999999999999999999", "|-1|yes", "|9.9.task|x", "|'; drop table answers; --|{{x}}", "|yes|1", "|1|1.1"];
        string[] others = [" ", "||||", "{{#each}}", "approve approve", "ยินยอม", new string('x', 300), "field|" + new string('ก', 90), "\u0000", "unlink"];
        return verbs.SelectMany(v => arguments.Select(a => v + a)).Where(d => d is not "standing|yes|1").Concat(others);
    }

    private static string Letters(string? text) =>
        string.Concat((text ?? "").Normalize(NormalizationForm.FormC).Where(c => char.IsLetterOrDigit(c) || char.IsPunctuation(c)));

    private static async Task<LinePerson> WriterAsync(World world)
    {
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.SayAsync("เริ่มทำ PA");
        return teacher;
    }
}
