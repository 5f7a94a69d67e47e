using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Conversation.Effects;
using PaLineBot.People;
using PaLineBot.Privacy;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Documents;
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
        Assert.Equal(3, await world.ScalarAsync<long>("select version from consents where line_user_id = @u", new { u = teacher.UserId }));
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

    [Fact]
    public async Task An_approval_stands_when_its_owner_has_erased_since()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var submission = await teacher.WriteAndSubmitAsync();
        await director.PostbackAsync($"approve|{submission}");
        using var page = await LiffBrowser.OpenAsync(teacher);
        using var desk = await LiffBrowser.OpenAsync(director);
        await page.PostAsync("my-data/erasure", new { words = VeryWords });

        await director.PostbackAsync($"undo|{submission}");

        Assert.Contains("ถอนไม่ได้ เพราะเจ้าของ PA ฉบับนี้ลบข้อมูลของตนแล้ว", director.AnswerText, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Conflict, "undo-over"), await UndoneAsync(desk, submission));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, (await desk.GetAsync($"submissions/{submission}"))["undoUntil"].ValueKind);
        Assert.Equal("Approved", await world.ScalarAsync<string>("select outcome from submissions"));
        await director.SayAsync("รอพิจารณา");
        Assert.Contains("ไม่มีเรื่องรอพิจารณา", director.AnswerText, StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task An_approval_that_is_undone_while_its_owner_erases_stands_too()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var submission = await teacher.WriteAndSubmitAsync();
        await director.PostbackAsync($"approve|{submission}");
        using var desk = await LiffBrowser.OpenAsync(director);
        var erasure = world.Service.Services.GetRequiredService<Erasure>();

        var undone = await world.AsPersonAsync(teacher, async work =>
        {
            Assert.Equal(1, (await erasure.RunAsync(work, "RECEIPT2"))!.Official);
            return await world.BesideAsync(work, () => UndoneAsync(desk, submission));
        });

        Assert.Equal((HttpStatusCode.Conflict, "undo-over"), await undone);
        Assert.Equal("Approved", await world.ScalarAsync<string>("select outcome from submissions"));
    }

    [Fact]
    public async Task What_a_superior_was_about_to_say_of_a_round_goes_with_it()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var submission = await teacher.WriteAndSubmitAsync();
        await director.PostbackAsync($"return|{submission}");
        await director.SayAsync("1.1");
        await director.SayAsync(Secret);
        await world.IsQuietAsync();
        Assert.Equal("conversations", await world.TablesWithAsync(Secret));
        using var page = await LiffBrowser.OpenAsync(teacher);

        await page.PostAsync("my-data/erasure", new { words = VeryWords });

        Assert.Equal("", await world.TablesWithAsync(Secret));
        await director.SayAsync("รอพิจารณา");
        Assert.Contains("ไม่มีเรื่องรอพิจารณา", director.AnswerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_decided_once_is_told_that_their_name_stays_on_it_also_when_they_decide_no_more()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        await world.AddSchoolWithDirectorAsync();
        var acting = await world.AddJoinedAsync("นางรักษา การแทน", Position.DeputySchoolDirector);
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await world.RunAsync("acting set", acting, "--scope", "school", "--school", Office.School);
        await acting.PostbackAsync($"approve|{await teacher.WriteAndSubmitAsync()}");
        await world.RunAsync("acting end", acting);
        using var page = await LiffBrowser.OpenAsync(acting);

        await acting.SayAsync("ขอลบข้อมูลของฉัน");
        Assert.Contains("ชื่อและความเห็นของคุณในฉบับของผู้อื่นที่คุณพิจารณาแล้ว 1 ฉบับ", acting.AnswerText, StringComparison.Ordinal);
        Assert.Equal(1, (await page.GetAsync("my-data"))["decided"].GetInt64());
        Assert.Equal(1, (await page.PostAsync("my-data/erasure", new { words = VeryWords }))["decided"].GetInt64());

        await world.IsQuietAsync();
        Assert.Equal("submissions", await world.TablesWithAsync(acting.Name));
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from acting_superiors"));
    }

    [Fact]
    public async Task What_was_said_in_a_group_and_could_not_be_handled_goes_too()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var (teacher, colleague) = (await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher), await world.AddJoinedAsync("นายมานะ ตั้งใจสอน", Position.Teacher));
        foreach (var person in (LinePerson[])[teacher, colleague])
        {
            await world.ExecuteAsync(
                """
                insert into inbox (district_id, webhook_event_id, lane, occurred_at, received_at, body, status, due_at)
                select district_id, line_user_id, 'Cgroup', @now, @now, convert_to('{"source":{"userId":"' || line_user_id || '"}}', 'UTF8'), 2, @now from people where id = @id
                """,
                new { id = person.PersonId, now = world.Now.UtcDateTime });
        }

        using var page = await LiffBrowser.OpenAsync(teacher);
        await page.PostAsync("my-data/erasure", new { words = VeryWords });

        Assert.Equal(colleague.UserId, await world.ScalarAsync<string>("select string_agg(webhook_event_id, ' ') from inbox where status = 2"));
    }

    [Fact]
    public async Task A_paper_that_is_just_being_made_is_not_kept_when_its_round_is_erased()
    {
        using var office = new ScriptedOffice("""touch "$OUT/begun"; while [ ! -e "$OUT/go" ]; do sleep 0.05; done; makepdf "$@" """);
        await using var world = await World.StartWithAsync(("Documents:Office", office.Path), ("Documents:OfficeSeconds", "600"));
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.WriteAndSubmitAsync();
        using var desk = await LiffBrowser.OpenAsync(director);
        var agreement = await world.ScalarAsync<long>("select id from agreements");
        var link = new Uri((await desk.PostAsync($"agreement/{agreement}/papers", new { format = "Pdf", thaiDigits = false }))["url"].GetString()!);
        using var http = new HttpClient();
        var asked = http.GetAsync(link);
        await Eventually.HoldsAsync(() => office.Has("begun"));
        var erasure = world.Service.Services.GetRequiredService<Erasure>();

        await world.AsPersonAsync(teacher, async work =>
        {
            await erasure.RunAsync(work, "RECEIPT2");
            office.Put("go");
            await world.IsWaitedForAsync(work.Connection, asked);
            return true;
        });

        using var answer = await asked;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from paper_files"));
        await world.NothingWentWrongAsync();
    }

    private static async Task<(HttpStatusCode, string?)> UndoneAsync(LiffBrowser desk, long submission)
    {
        var answer = await desk.PostAsync($"submissions/{submission}/undo");
        return (answer.Status, answer.Code);
    }

    private static Task<long> RequestsAsync(LinePerson person) =>
        person.World.ScalarAsync<long>("select count(*) from join_requests where line_user_id = @u", new { u = person.UserId });

    // Ids of handled events and sent messages, without words, are forgotten by themselves after a week.
    private static async Task OnlyOnTheWayAsync(World world, string userId) =>
        Assert.Empty((await world.TablesWithAsync(userId)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Except(["inbox", "outbox"]));

    private static Task<string?> ReceiptInAuditAsync(LinePerson person) => person.World.ScalarAsync<string>(
        "select detail ->> 'receipt' from audit where action = 'person.erased' and subject = 'person:' || @id and person_id = @id", new { id = person.PersonId });
}
