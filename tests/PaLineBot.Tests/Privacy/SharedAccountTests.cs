using System.IO.Compression;
using System.Text;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Privacy;

/// <summary>An account may be one person's after another's, and a person may have one account after another: to each what is theirs.</summary>
public sealed class SharedAccountTests
{
    private const string VeryWords = "ลบข้อมูลของฉันถาวร";
    private const string FirstWords = "สอนอ่านด้วยนิทานพื้นบ้านทุกเช้า";

    [Fact]
    public async Task Who_has_an_account_after_another_takes_along_nothing_of_the_other()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var first = await AcceptedAsync(world, director, "นายมาก่อน ขอเข้า");
        await world.ExecuteAsync(
            """
            insert into inbox (district_id, webhook_event_id, lane, occurred_at, received_at, body, status, due_at)
            select district_id, 'DEAD', line_user_id, @now, @now, convert_to(@FirstWords, 'UTF8'), 2, @now from people where id = @id
            """,
            new { id = first.PersonId, now = world.Now.UtcDateTime, FirstWords });
        await world.RunAsync("person leave", first);
        var second = await JoinsWithAsync(first, await world.AddPersonAsync("นางมาทีหลัง ใช้เครื่องเดิม", Position.Teacher, AcademicStanding.Professional, Office.School));
        using var page = await LiffBrowser.OpenAsync(second);

        var taken = await TakenAsync(page);

        Assert.Contains(second.Name, taken, StringComparison.Ordinal);
        Assert.DoesNotContain(first.Name, taken, StringComparison.Ordinal);
        Assert.DoesNotContain(FirstWords, taken, StringComparison.Ordinal);

        await page.PostAsync("my-data/erasure", new { words = VeryWords });
        Assert.Equal(first.Name, await world.ScalarAsync<string>("select string_agg(full_name, ' ') from join_requests where person_id = @id", new { id = first.PersonId }));
    }

    [Fact]
    public async Task Who_was_accepted_with_a_former_account_is_erased_with_that_request_and_its_news()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var old = await AcceptedAsync(world, director, "นายมาก่อน ขอเข้า");
        var moved = await MovesAsync(old);
        using var page = await LiffBrowser.OpenAsync(moved);
        Assert.Contains("notices", await world.TablesWithAsync(old.Name), StringComparison.Ordinal);
        Assert.Contains("requested_at", await TakenAsync(page), StringComparison.Ordinal);

        await page.PostAsync("my-data/erasure", new { words = VeryWords });

        await world.IsQuietAsync();
        Assert.Equal("", await world.TablesWithAsync(old.Name));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Who_was_refused_and_came_by_code_is_erased_with_the_refused_request_from_another_account_too()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddPersonAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher, AcademicStanding.Professional, Office.School);
        await teacher.AsksToJoinAsync("ครู");
        await director.PostbackAsync($"decide|{await world.ScalarAsync<long>("select id from join_requests")}|no");
        await teacher.ReadAsync();
        await JoinsWithAsync(teacher, teacher);
        var moved = await MovesAsync(teacher);
        using var page = await LiffBrowser.OpenAsync(moved);

        await page.PostAsync("my-data/erasure", new { words = VeryWords });

        await world.IsQuietAsync();
        Assert.Equal("", await world.TablesWithAsync(teacher.Name));
    }

    [Fact]
    public async Task An_account_that_was_let_go_keeps_no_words_of_its_person()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        await world.AddSchoolWithDirectorAsync();
        var old = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await old.WriteAsync();
        await old.PostbackAsync("field|1.1.task");
        await old.SayAsync(FirstWords);
        await old.PostbackAsync("field|1.1.task");
        await old.SayAsync("จัดกิจกรรมอ่านออกเขียนได้ทุกสัปดาห์");
        Assert.Contains("conversations", await world.TablesWithAsync(FirstWords), StringComparison.Ordinal);

        await MovesAsync(old);

        Assert.DoesNotContain("conversations", await world.TablesWithAsync(FirstWords), StringComparison.Ordinal);
        await old.SayAsync("สวัสดี");
        Assert.DoesNotContain("ขอความยินยอม", old.AnswerText, StringComparison.Ordinal);
    }

    private static async Task<LinePerson> AcceptedAsync(World world, LinePerson director, string name)
    {
        var asking = await world.NewAccountAsync(name);
        await asking.AsksToJoinAsync("ครู");
        await director.SayAsync("รออนุมัติ");
        await director.PostbackAsync($"decide|{await world.ScalarAsync<long>("select max(id) from join_requests")}|yes");
        // It is urgent, and comes by a push.
        await asking.ReadAsync();
        return asking with { PersonId = await world.ScalarAsync<long>("select id from people where line_user_id = @u", new { u = asking.UserId }) };
    }

    // The account of one joins as another by that one's code.
    private static async Task<LinePerson> JoinsWithAsync(LinePerson account, LinePerson person)
    {
        await account.SayAsync(person.Code);
        await account.TapAsync("ใช่ ฉันเอง");
        return account with { PersonId = person.PersonId, Name = person.Name };
    }

    private static async Task<LinePerson> MovesAsync(LinePerson old)
    {
        var phone = await old.World.NewAccountAsync("เครื่องใหม่") with { PersonId = old.PersonId };
        await phone.FollowAsync();
        await phone.TapAsync("ยินยอม");
        await phone.SayAsync(Staff.CodeIn(await old.World.RunAsync("code issue", old)));
        await phone.TapAsync("ใช่ ฉันเอง");
        return phone;
    }

    // All texts in the ZIP.
    private static async Task<string> TakenAsync(LiffBrowser page)
    {
        using var http = new HttpClient();
        using var zip = new ZipArchive(new MemoryStream(await http.GetByteArrayAsync(new Uri((await page.PostAsync("my-data/link"))["url"].GetString()!))));
        var all = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            all.AppendLine(await reader.ReadToEndAsync());
        }

        return all.ToString();
    }
}
