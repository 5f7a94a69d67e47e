using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Conversation.Effects;
using PaLineBot.People;
using PaLineBot.Privacy;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Evidence;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Privacy;

/// <summary>An erasure removes all that no law has kept, at once, and leaves a receipt.</summary>
public sealed class ErasureTests
{
    private const string VeryWords = "ลบข้อมูลของฉันถาวร";
    private const string Secret = "ข้อความที่เขียนไว้คนเดียวในร่าง";

    [Fact]
    public async Task A_draft_goes_with_all_that_names_its_owner()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        await page.UploadAsync(Media.Pdf(3), "แผน ป.4.pdf", "1.1");
        await teacher.WriteAndSubmitAsync();
        await director.SayAsync("เมนู");
        Assert.Contains(teacher.Name, director.AnswerText, StringComparison.Ordinal);
        await world.ExecuteAsync(
            "update answers set parts = @parts::jsonb where field_id = '1.1.task'", new { parts = $$"""[{"m":"","t":0,"x":"{{Secret}}"}]""" });

        var refused = await page.PostAsync("my-data/erasure", new { words = "ลบ" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "erase-words"), (refused.Status, refused.Code));
        Assert.NotEqual("", await world.TablesWithAsync(Secret));
        var receipt = await page.PostAsync("my-data/erasure", new { words = VeryWords });

        Assert.Equal((HttpStatusCode.OK, 0), (receipt.Status, receipt["official"].GetInt32()));
        await world.IsQuietAsync();
        Assert.Equal("", await world.TablesWithAsync(Secret));
        Assert.Equal("", await world.TablesWithAsync(teacher.Name));
        await OnlyOnTheWayAsync(world, teacher.UserId);
        await Eventually.HoldsAsync(() => world.Contents() == 0);
        Assert.Equal(HttpStatusCode.Forbidden, (await page.GetAsync("me")).Status);
        await director.SayAsync("รอพิจารณา");
        Assert.Contains("ไม่มีเรื่องรอพิจารณา", director.AnswerText, StringComparison.Ordinal);
        Assert.Equal(receipt["receipt"].GetString()!.Replace("-", "", StringComparison.Ordinal), await ReceiptInAuditAsync(teacher));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_paper_that_was_decided_stays_with_its_evidence_and_its_superior_can_still_open_it()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        using var desk = await LiffBrowser.OpenAsync(director);
        var filed = (await page.UploadAsync(Media.Pdf(3), "แผน.pdf", "1.1"))["id"].GetInt64();
        var submission = await teacher.WriteAndSubmitAsync();
        await page.UploadAsync(Media.Png(4), "เพิ่มทีหลัง.png", "2.1");
        await desk.PostAsync($"submissions/{submission}/approve");

        await teacher.SayAsync("ขอลบข้อมูลของฉัน");
        Assert.Contains($"ถึงสิ้นปีงบประมาณ {FiscalYear.Of(world.Now).Label + 10}", teacher.AnswerText, StringComparison.Ordinal);
        await teacher.SayAsync(VeryWords);

        Assert.Contains("เลขรับการลบ", teacher.AnswerText, StringComparison.Ordinal);
        await world.IsQuietAsync();
        Assert.Equal("submissions", await world.TablesWithAsync(teacher.Name));
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from answers"));
        await Eventually.HoldsAsync(() => world.Contents() == 1);
        Assert.Equal(HttpStatusCode.OK, (await desk.GetAsync($"submissions/{submission}")).Status);
        using var content = await desk.FetchAsync($"evidence/{filed}/content");
        Assert.Equal(Media.Pdf(3), await content.Content.ReadAsByteArrayAsync());
        Assert.Contains((await ReceiptInAuditAsync(teacher))!, teacher.AnswerText.Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Who_erased_is_brought_back_by_nobody_and_can_ask_to_join_as_somebody_new()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        await page.PostAsync("my-data/erasure", new { words = VeryWords });

        foreach (var (command, options) in ((string, string[])[])[("person return", []), ("code issue", []), ("director change", ["--school", Office.School])])
        {
            using var printed = new StringWriter();
            Assert.NotEqual(0, await world.ExitCodeAsync(printed, command, ["--district", teacher.Channel, "--person", $"{teacher.PersonId}", .. options]));
        }

        Assert.True(await world.ScalarAsync<bool>("select left_at is not null from people where id = @id", new { id = teacher.PersonId }));
        await teacher.SayAsync("สวัสดี");
        Assert.Contains("ขอความยินยอม", teacher.AnswerText, StringComparison.Ordinal);
        await teacher.TapAsync("ยินยอม");
        await teacher.SayAsync(teacher.Code);
        Assert.Contains("ไม่พบรหัสนี้", teacher.AnswerText, StringComparison.Ordinal);
        Assert.Equal(2, await world.ScalarAsync<long>("select version from consents where line_user_id = @u", new { u = teacher.UserId }));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task What_waits_for_a_director_who_erased_waits_for_the_next_one()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var next = await world.AddJoinedAsync("นางใหม่ มารับช่วง", Position.DeputySchoolDirector);
        var submission = await teacher.WriteAndSubmitAsync();
        await director.SayAsync("ขอลบข้อมูลของฉัน");
        await director.SayAsync(VeryWords);
        Assert.Equal("Submitted", await teacher.StatusAsync());

        await world.RunAsync("director change", next, "--school", Office.School);
        await next.PostbackAsync($"approve|{submission}");

        Assert.Equal("Approved", await teacher.StatusAsync());
        await world.IsQuietAsync();
        Assert.Equal("", await world.TablesWithAsync(director.Name));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_request_to_join_goes_with_the_name_that_was_told_of_it_and_counts_until_the_day_is_over()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var asking = await world.NewAccountAsync("นายขยัน มาใหม่");
        await asking.AsksToJoinAsync("ครู");
        await director.SayAsync("รออนุมัติ");
        Assert.Contains(asking.Name, director.AnswerText, StringComparison.Ordinal);

        await asking.SayAsync(VeryWords);

        Assert.Contains("เลขรับการลบ", asking.AnswerText, StringComparison.Ordinal);
        await world.IsQuietAsync();
        Assert.Equal("", await world.TablesWithAsync(asking.Name));
        await director.SayAsync("รออนุมัติ");
        Assert.Contains("ไม่มีเรื่องรอพิจารณา", director.AnswerText, StringComparison.Ordinal);
        Assert.Equal(1, await RequestsAsync(asking));
        await world.MoveClockAsync(TimeSpan.FromHours(25));
        await world.Service.Services.GetRequiredService<RetentionJob>().RunAsync(CancellationToken.None);
        Assert.Equal(0, await RequestsAsync(asking));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Who_erases_while_being_accepted_is_asked_anew()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var asking = await world.NewAccountAsync("นายขยัน มาใหม่");
        await asking.AsksToJoinAsync("ครู");
        var request = await world.ScalarAsync<long>("select id from join_requests");
        var erasure = world.Service.Services.GetRequiredService<Erasure>();

        var erased = await world.AsPersonAsync(director, async work =>
        {
            Assert.True(await JoinRequests.DecideAsync(work, new DecideJoinRequest(request, Accept: true)));
            return await world.BesideAsync(work, () => world.AsPersonAsync(asking, other => erasure.RunAsync(other, "RECEIPT2")));
        });

        Assert.Null(await erased);
    }

    private static Task<long> RequestsAsync(LinePerson person) =>
        person.World.ScalarAsync<long>("select count(*) from join_requests where line_user_id = @u", new { u = person.UserId });

    // Ids of handled events and sent messages, without words, are forgotten by themselves after a week.
    private static async Task OnlyOnTheWayAsync(World world, string userId) =>
        Assert.Empty((await world.TablesWithAsync(userId)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(["inbox", "outbox"]));

    private static Task<string?> ReceiptInAuditAsync(LinePerson person) => person.World.ScalarAsync<string>(
        "select detail ->> 'receipt' from audit where action = 'person.erased' and subject = 'person:' || @id and person_id = @id", new { id = person.PersonId });
}
