using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Documents.Kept;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Evidence;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Documents;

/// <summary>A PDF is made once for all who may have it, and not at all for who only asks for headers.</summary>
public sealed class KeptPaperTests
{
    private const string Counting = """mktemp "$OUT/run.XXXXXX" > /dev/null; makepdf "$@" """;

    [Fact]
    public async Task A_PDF_is_made_once_until_something_else_stands_on_it()
    {
        using var office = new ScriptedOffice(Counting);
        // Instances that people reach at one address.
        (string, string)[] settings = [("Documents:Office", office.Path), ("Public:Address", "http://pa.example.go.th")];
        await using var world = await World.StartWithAsync(settings);
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสุดา ใจดี", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        using var desk = await LiffBrowser.OpenAsync(director);
        var agreement = await teacher.WriteAsync();

        await GetAsync(world.Service, await LinkAsync(page, agreement), times: 3);
        Assert.Equal(1, office.Count);
        await world.ExecuteAsync("update answers set parts = jsonb_set(parts, '{0,x}', '\"ใหม่\"') where field_id = '1.1.task'");
        await GetAsync(world.Service, await LinkAsync(page, agreement), times: 2);
        Assert.Equal(2, office.Count);
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from paper_files"));

        await teacher.SubmitAsync();
        await GetAsync(world.Service, await LinkAsync(page, agreement), times: 2);
        await GetAsync(world.Service, await LinkAsync(desk, agreement), times: 2);
        Assert.Equal(3, office.Count);
        await GetAsync(world.Service, await LinkAsync(desk, agreement, thaiDigits: true), times: 2);
        Assert.Equal(4, office.Count);
        await GetAsync(await world.AddServiceAsync(settings: settings.ToDictionary(s => s.Item1, s => (string?)s.Item2)), await LinkAsync(desk, agreement), times: 1);
        Assert.Equal(4, office.Count);

        await world.ExecuteAsync("update submissions set outcome = 'Approved', decided_at = '2026-11-23', decided_by_name = 'นายสมชาย ผู้นำ'; update agreements set status = 'Approved'");
        await GetAsync(world.Service, await LinkAsync(desk, agreement), times: 2);
        Assert.Equal(5, office.Count);
        Assert.Equal(2, await world.ScalarAsync<long>("select count(*) from paper_files"));
        await world.ExecuteAsync("update submissions set snapshot = snapshot - '1.1.task'");
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from paper_files"));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Headers_alone_cost_no_work()
    {
        using var office = new ScriptedOffice(Counting);
        await using var world = await World.StartWithAsync(("Documents:Office", office.Path), ("Documents:MostPages", "100"));
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสุดา ใจดี", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        var evidence = (await page.UploadAsync(Media.Pdf(1), "แผน.pdf", "1.1"))["id"].GetInt64();
        var agreement = await teacher.WriteAsync();
        var word = new Uri((await page.PostAsync($"agreement/{agreement}/papers", new { format = "Docx", thaiDigits = false }))["url"].GetString()!);
        var content = new Uri((await page.PostAsync($"evidence/{evidence}/link"))["url"].GetString()!);

        Assert.Equal("200 application/pdf inline PA1 2570 นางสาวสุดา ใจดี ฉบับร่าง.pdf", await HeadAsync(await LinkAsync(page, agreement)));
        Assert.Equal("200 application/vnd.openxmlformats-officedocument.wordprocessingml.document attachment PA1 2570 นางสาวสุดา ใจดี ฉบับร่าง.docx", await HeadAsync(word));
        Assert.Equal("200 application/pdf attachment แผน.pdf", await HeadAsync(content));
        Assert.Equal(0, office.Count);

        // A form may have fifty fields of five thousand characters; line ends alone would fill thousands of pages.
        await world.ExecuteAsync("update answers set parts = jsonb_set(parts, '{0,x}', to_jsonb(repeat(E'ก\n', 2500)))");
        var tooLong = await LinkAsync(page, agreement);
        Assert.Equal("503 text/html", await HeadAsync(tooLong));
        using var http = new HttpClient();
        using var refused = await http.GetAsync(tooLong);
        Assert.Contains("ยาวเกินกว่าที่ระบบทำเป็นไฟล์ PDF ได้", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(0, office.Count);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Kept_papers_stay_within_their_bounds()
    {
        await using var world = await World.StartWithAsync(("Documents:KeptMegabytes", "1"), ("Documents:KeptDays", "30"));
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสุดา ใจดี", Position.Teacher);
        await teacher.WriteAndSubmitAsync();
        await world.ExecuteAsync(
            """
            insert into paper_files (district_id, key, submission_id, thai_digits, file, bytes, used_at)
            select district_id, sha256(n::text::bytea), id, false, '\x00', 300000, @now - n * interval '1 day' from submissions, generate_series(1, 40) n
            """,
            new { now = world.Service.Services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime });
        var kept = world.Service.Services.GetRequiredService<KeptPdfs>();

        await kept.CleanAsync(default);

        Assert.Equal(3, await world.ScalarAsync<long>("select count(*) from paper_files"));
        await world.MoveClockAsync(TimeSpan.FromDays(27.5));
        await kept.CleanAsync(default);
        Assert.Equal(2, await world.ScalarAsync<long>("select count(*) from paper_files"));
    }

    [Fact]
    public async Task Who_hangs_up_costs_nobody_else_time_and_a_person_has_one_made_at_a_time()
    {
        using var office = new ScriptedOffice("""if mkdir "$OUT/first" 2> /dev/null; then sleep 3600; fi; mktemp "$OUT/run.XXXXXX" > /dev/null; makepdf "$@" """);
        await using var world = await World.StartWithAsync(
            ("Documents:Office", office.Path), ("Documents:OfficeSeconds", "600"), ("Documents:OfficeProcesses", "1"), ("Documents:PapersForPerson", "2"));
        await world.AddSchoolWithDirectorAsync();
        var (hasty, honest) = (await world.AddJoinedAsync("นายรีบ ร้อนใจ", Position.Teacher), await world.AddJoinedAsync("นางสาวสุดา ใจดี", Position.Teacher));
        var (one, other) = (await hasty.WriteAsync(), await honest.WriteAsync());
        using var page = await LiffBrowser.OpenAsync(hasty);
        using var honestPage = await LiffBrowser.OpenAsync(honest);
        using var hurry = new CancellationTokenSource();
        using var http = new HttpClient();
        var (plain, thai) = (await LinkAsync(page, one), await LinkAsync(page, one, thaiDigits: true));

        var running = http.GetAsync(plain, hurry.Token);
        await Eventually.HoldsAsync(() => office.HasFolder("first"));
        await world.ExecuteAsync("update answers set parts = jsonb_set(parts, '{0,x}', '\"ใหม่\"') where field_id = '1.1.task'");
        Task<HttpResponseMessage>[] more = [http.GetAsync(plain, hurry.Token), http.GetAsync(thai, hurry.Token)];
        using var turnedAway = await await Task.WhenAny(more);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, turnedAway.StatusCode);
        Assert.Contains("พร้อมกันมาก", await turnedAway.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var patient = http.GetAsync(await LinkAsync(honestPage, other));
        await hurry.CancelAsync();

        using var answer = await patient;
        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal(1, office.Count);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(more));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Who_taps_the_same_PDF_again_waits_for_the_one_that_is_being_made()
    {
        using var office = new ScriptedOffice("""mktemp "$OUT/run.XXXXXX" > /dev/null; while [ ! -e "$OUT/go" ]; do sleep 0.1; done; makepdf "$@" """);
        await using var world = await World.StartWithAsync(
            ("Documents:Office", office.Path), ("Documents:OfficeSeconds", "600"), ("Documents:PapersForPerson", "1"));
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสุดา ใจดี", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        var link = await LinkAsync(page, await teacher.WriteAsync());

        var taps = Task.WhenAll(Enumerable.Range(0, 3).Select(_ => GetAsync(world.Service, link, times: 1)));
        await Eventually.HoldsAsync(() => office.Count > 0);
        office.Put("go");
        await taps;

        Assert.Equal(2, office.Count);
        await world.NothingWentWrongAsync();
    }

    private static async Task<Uri> LinkAsync(LiffBrowser browser, long agreement, bool thaiDigits = false) =>
        new((await browser.PostAsync($"agreement/{agreement}/papers", new { format = "Pdf", thaiDigits }))["url"].GetString()!);

    private static async Task GetAsync(ServiceInstance service, Uri link, int times)
    {
        using var http = new HttpClient();
        for (var i = 0; i < times; i++)
        {
            using var answer = await http.GetAsync(new Uri(new Uri(service.Address), link.PathAndQuery));
            Assert.Equal((HttpStatusCode.OK, "application/pdf"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
            Assert.StartsWith("%PDF", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    private static async Task<string> HeadAsync(Uri link)
    {
        using var http = new HttpClient();
        using var answer = await http.SendAsync(new HttpRequestMessage(HttpMethod.Head, link));
        var how = answer.Content.Headers.ContentDisposition;
        return string.Join(' ', new[] { $"{(int)answer.StatusCode}", answer.Content.Headers.ContentType?.MediaType, how?.DispositionType, how?.FileNameStar }.OfType<string>());
    }
}
