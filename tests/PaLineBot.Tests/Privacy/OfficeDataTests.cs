using System.IO.Compression;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Privacy;

/// <summary>Who is not linked (any more) is told the truth in chat, and gets at the office what cannot be had in LINE.</summary>
public sealed class OfficeDataTests
{
    private const string VeryWords = "ลบข้อมูลของฉันถาวร";

    [Theory]
    [InlineData("account unlink")]
    [InlineData("person leave")]
    public async Task Whose_account_was_taken_off_is_told_that_there_may_be_more_and_whom_to_ask(string command)
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.WriteAndSubmitAsync();
        await world.RunAsync(command, teacher);

        foreach (var words in (string[])["ขอดูข้อมูลของฉัน", "ขอลบข้อมูลของฉัน", VeryWords])
        {
            await teacher.SayAsync(words);
            Assert.Contains("ที่เขตได้", teacher.AnswerText, StringComparison.Ordinal);
            Assert.Contains("กลุ่มบริหารงานบุคคล", teacher.AnswerText, StringComparison.Ordinal);
            Assert.DoesNotContain("ยังไม่มี PA", teacher.AnswerText, StringComparison.Ordinal);
        }

        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from submissions"));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Nobody_has_to_consent_to_anything_to_be_told_or_to_have_it_erased()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        await page.PostAsync("my-data/erasure", new { words = VeryWords });

        await teacher.SayAsync("ขอดูข้อมูลของฉัน");
        Assert.Contains("ฉบับที่พิจารณาแล้วยังเก็บไว้ในชื่อนั้น", teacher.AnswerText, StringComparison.Ordinal);
        await teacher.SayAsync("ขอลบข้อมูลของฉัน");
        Assert.Contains(VeryWords, teacher.AnswerText, StringComparison.Ordinal);
        await teacher.SayAsync(VeryWords);
        Assert.Contains("เลขรับการลบ", teacher.AnswerText, StringComparison.Ordinal);
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from consents where line_user_id = @u", new { u = teacher.UserId }));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task The_office_hands_over_and_erases_what_is_stored_about_who_left()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var submission = await teacher.WriteAndSubmitAsync();
        await director.PostbackAsync($"approve|{submission}");
        await world.ExecuteAsync(
            """
            insert into inbox (district_id, webhook_event_id, lane, occurred_at, received_at, body, status, due_at)
            select district_id, 'DEAD', line_user_id, @now, @now, convert_to('ของผู้อื่น', 'UTF8'), 2, @now from people where id = @id
            """,
            new { id = director.PersonId, now = world.Now.UtcDateTime });
        await world.RunAsync("person leave", teacher);
        var file = Path.Combine(world.DataFolder, "taken.zip");

        await world.RunAsync("person data", teacher, "--to", file);

        using (var zip = await ZipFile.OpenReadAsync(file))
        {
            using var reader = new StreamReader(await zip.GetEntry("data.json")!.OpenAsync());
            Assert.Contains(teacher.Name, await reader.ReadToEndAsync(), StringComparison.Ordinal);
            Assert.DoesNotContain(zip.Entries, e => e.FullName.StartsWith("messages/", StringComparison.Ordinal));
        }

        using var printed = new StringWriter();
        Assert.NotEqual(0, await world.ExitCodeAsync(printed, "person data", "--district", World.District, "--person", $"{teacher.PersonId}", "--to", file));
        var receipt = await world.RunAsync("person erase", teacher);

        Assert.Contains("papers kept: 1", receipt, StringComparison.Ordinal);
        Assert.Contains(
            (await world.ScalarAsync<string>("select detail ->> 'receipt' from audit where action = 'person.erased' and person_id is null"))!,
            receipt.Replace("-", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
        Assert.Equal("submissions", await world.TablesWithAsync(teacher.Name));
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from answers"));
        await world.RunAsync("person data", teacher, "--to", file + ".after");
        Assert.NotEqual(0, await world.ExitCodeAsync(printed, "person erase", "--district", World.District, "--person", $"{teacher.PersonId}"));
    }

    [Fact]
    public async Task What_the_office_erases_of_somebody_who_is_linked_lets_their_account_go()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.WriteAndSubmitAsync();

        await world.RunAsync("person erase", teacher);

        await world.IsQuietAsync();
        Assert.Equal("", await world.TablesWithAsync(teacher.Name));
        await teacher.SayAsync("สวัสดี");
        Assert.Contains("ขอความยินยอม", teacher.AnswerText, StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }
}
