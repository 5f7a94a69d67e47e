using System.Net;
using System.Text.RegularExpressions;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Evidence;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Doors;

/// <summary>Whichever door a text comes by, it is stored in one form: then no table has it as it was typed.</summary>
public sealed partial class StoredTextsTests
{
    private const string Typed = "นำ้\uFFFCใจ";
    private const string Stored = "น้ำใจ";
    private const string Task = "1.1.task";

    // What came from LINE, until it is cleaned away.
    private const string AsItCame = "inbox";

    [Fact]
    public async Task What_is_said_in_chat()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.SayAsync("เริ่มทำ PA");
        await teacher.PostbackAsync($"field|{Task}");
        await teacher.SayAsync($"จัดกิจกรรมจิตอาสาเพื่อสร้าง{Typed}ให้ผู้เรียนทุกสัปดาห์");
        Assert.Contains(Stored, teacher.AnswerText, StringComparison.Ordinal);
        var other = await world.AddJoinedAsync("นายตั้งใจ สอนดี", Position.Teacher);
        await other.SayAsync("หลักฐาน");
        await other.SayAsync($"ภาพกิจกรรม{Typed} https://example.org/album");
        await other.SendAndReadAsync("file", Media.Pdf(1), "&fileName=" + Uri.EscapeDataString($"{Typed}.pdf"));
        var returned = await other.WriteAndSubmitAsync();
        await director.PostbackAsync($"return|{returned}");
        await director.SayAsync("1.1");
        await director.SayAsync($"ขอให้เติมเรื่อง{Typed}");
        await director.TapAsync("ส่งกลับเลย");
        var asking = await world.NewAccountAsync($"นาย {Typed}  ดีงาม");
        await asking.AsksToJoinAsync("ครู");

        Assert.Contains(Stored, await teacher.AnswerTextOfAsync(Task), StringComparison.Ordinal);
        Assert.Equal($"ภาพกิจกรรม{Stored}", await world.ScalarAsync<string>("select caption from evidence where kind = 'Link'"));
        Assert.Equal($"{Stored}.pdf", await world.ScalarAsync<string>("select name from evidence where kind = 'File'"));
        Assert.Contains(Stored, await world.ScalarAsync<string>("select comments::text from submissions where outcome = 'Returned'"), StringComparison.Ordinal);
        Assert.Equal($"นาย{Stored} ดีงาม", await world.ScalarAsync<string>("select full_name from join_requests"));
        await OnlyAsItCameAsync(world);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task What_is_written_on_the_page()
    {
        await using var world = await World.StartAsync();
        using var director = await LiffBrowser.OpenAsync(await world.AddSchoolWithDirectorAsync());
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var submitted = await (await world.AddJoinedAsync("นายตั้งใจ สอนดี", Position.Teacher)).WriteAndSubmitAsync();
        using var page = await LiffBrowser.OpenAsync(teacher);
        var agreement = (await page.PostAsync("agreement", new { copyPrevious = false }))["id"].GetInt64();

        var saved = await page.SaveAsync(agreement, Task, $" เเผน{Typed}\r\n", 0);
        Assert.Equal((HttpStatusCode.OK, $"แผน{Stored}"), (saved.Status, saved["text"].GetString()));
        var sent = await page.SaveAsync(agreement, Task, $"แผน{Stored}", 0);
        Assert.Equal((HttpStatusCode.OK, 1), (sent.Status, sent["version"].GetInt32()));
        await page.UploadAsync(Media.Pdf(1), $"{Typed}.pdf", "1.1", $"แผน{Typed}");
        var link = await page.PostAsync("evidence", new { url = "https://example.org/" + Uri.EscapeDataString(Typed), caption = $"ภาพ{Typed}" });
        Assert.Equal($"example.org/{Stored}", link["name"].GetString());
        await page.SendAsync(HttpMethod.Patch, $"evidence/{link["id"].GetInt64()}", new { caption = $"ภาพใหม่{Typed}" });
        await director.PostAsync($"submissions/{submitted}/return", new { comments = new[] { new { sectionId = "1.1", text = $"เพิ่ม{Typed}" } } });

        Assert.Equal($"แผน{Stored}", await teacher.AnswerTextOfAsync(Task));
        Assert.Equal($"{Stored}.pdf: แผน{Stored}", await world.ScalarAsync<string>("select name || ': ' || caption from evidence where kind = 'File'"));
        Assert.Equal($"ภาพใหม่{Stored}", await world.ScalarAsync<string>("select caption from evidence where kind = 'Link'"));
        Assert.Contains($"เพิ่ม{Stored}", await world.ScalarAsync<string>("select comments::text from submissions where outcome = 'Returned'"), StringComparison.Ordinal);
        await OnlyAsItCameAsync(world);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task What_staff_enter_at_the_command_line()
    {
        await using var world = await World.StartAsync(withService: false);
        string[] here = ["--district", World.District];
        await world.RunAsync("school add", [.. here, "--code", "20010001", "--name", $"โรงเรียนบ้าน{Typed} "]);
        await world.RunAsync("person add", [.. here, "--school", "20010001", "--name", $"นาย  {Typed} ใจดี", "--position", "Teacher", "--standing", "None"]);
        await world.RunAsync("district add", ["--key", "west", "--name", $"เขต{Typed}", "--channel-id", "9", "--channel-secret-file", world.FileOf("west-secret-0123456789")]);

        Assert.Equal($"โรงเรียนบ้าน{Stored}", await world.ScalarAsync<string>("select name from schools where code = '20010001'"));
        Assert.Equal($"นาย{Stored} ใจดี", await world.ScalarAsync<string>("select full_name from people order by id desc limit 1"));
        Assert.Equal($"เขต{Stored}", await world.ScalarAsync<string>("select name from districts where key = 'west'"));
        Assert.Equal("", await world.TablesWithAsync(Typed));
    }

    [Fact]
    public void Commands_read_their_options_in_one_place()
    {
        var readers = Repository.Sources("src/PaLineBot/Operations").Where(f => Reading().IsMatch(File.ReadAllText(f))).Select(f => Path.GetFileName(f)!);
        Assert.Equal(["CommandScope.cs"], readers);
    }

    private static async Task OnlyAsItCameAsync(World world) =>
        Assert.Equal("", (await world.TablesWithAsync(Typed)).Replace(AsItCame, "", StringComparison.Ordinal));

    // To write one for another command to read is no reading.
    [GeneratedRegex(@"Configuration\[[^\]]+\](?! =)", RegexOptions.CultureInvariant)]
    private static partial Regex Reading();
}
