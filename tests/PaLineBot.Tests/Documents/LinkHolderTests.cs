using System.Net;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Evidence;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Documents;

/// <summary>A link opens what the person who asked for it may have at the moment when it is opened, and nothing else exists.</summary>
public sealed class LinkHolderTests
{
    // What happens to somebody, and how it is undone: @person is who holds the links.
    private static readonly (string What, string Happens, string Undone)[] Events =
    [
        ("acting ended", "update acting_superiors set until_at = '2001-01-01'", "update acting_superiors set until_at = null"),
        ("left", "update people set left_at = '2001-01-01' where id = @person", "update people set left_at = null where id = @person"),
        ("unlinked", "update people set line_user_id = null where id = @person", "update people set line_user_id = @user where id = @person"),
        ("another account", "update people set line_user_id = 'Uffffffffffffffffffffffffffffffff' where id = @person", "update people set line_user_id = @user where id = @person"),
        ("moved", "update people set school_id = (select id from schools where code = '10010002') where id = @person", "update people set school_id = (select id from schools where code = '10010001') where id = @person"),
        ("no longer director", "update people set position = 'Teacher' where id = @person", "update people set position = 'SchoolDirector' where id = @person"),
    ];

    [Fact]
    public async Task Links_of_who_may_no_longer_see_are_as_links_that_never_were()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        await world.AddSchoolAsync("10010002", "โรงเรียนวัดทุ่งสาธิต");
        var deputy = await world.AddJoinedAsync("นางรอง แทนการ", Position.DeputySchoolDirector);
        await world.ExecuteAsync("insert into acting_superiors (district_id, scope, school_id, person_id, from_at) select district_id, 'school', school_id, id, '2001-01-01' from people where id = @id", new { id = deputy.PersonId });
        var teacher = await world.AddJoinedAsync("นางสาวสุดา ใจดี", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        var evidence = (await page.UploadAsync(Media.Png(1), "a.png", "1.1"))["id"].GetInt64();
        await teacher.WriteAndSubmitAsync();
        await world.ExecuteAsync("update submissions set outcome = 'Approved', decided_at = '2001-01-01'; update agreements set status = 'Approved'");
        var (directors, deputys) = (await Links.OfAsync(director, evidence), await Links.OfAsync(deputy, evidence));
        Assert.Equal("application/zip attachment PA1 2570 โรงเรียนบ้านหนองตัวอย่าง.zip", await HeadAsync(directors.Files[2]));
        var own = new Links(teacher, [await PaperAsync(page, teacher), await EvidenceAsync(page, evidence)], null);

        await GoneAsync(world, deputys, "acting ended", "left", "unlinked", "another account");
        await GoneAsync(world, directors, "moved", "no longer director", "left", "unlinked", "another account");
        await GoneAsync(world, own, "left", "unlinked", "another account");
        await world.ExecuteAsync("update submissions set outcome = 'Withdrawn'");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (await StatusAsync(directors.Files[0]), await StatusAsync(own.Files[0])));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_central_officer_has_the_paper_of_whom_they_decide_on_and_of_nobody_else()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        await director.WriteAndSubmitAsync();
        var head = await world.AddJoinedAsync("นายวิชัย นำการศึกษา", Position.DistrictDirector, AcademicStanding.Expert, school: null);
        await head.WriteAndSubmitAsync();
        var central = await world.AddJoinedAsync("นางกลาง ส่วนราชการ", Position.CentralOfficer, AcademicStanding.None, school: null);
        await world.ExecuteAsync("insert into acting_superiors (district_id, scope, person_id, from_at) select district_id, 'above', id, '2001-01-01' from people where id = @id", new { id = central.PersonId });
        using var desk = await LiffBrowser.OpenAsync(central);

        Assert.Equal(HttpStatusCode.NotFound, (await OrderAsync(desk, director)).Status);
        var links = new Links(central, [await PaperAsync(desk, head)], null);
        await GoneAsync(world, links, "acting ended", "left", "unlinked");
    }

    private static async Task GoneAsync(World world, Links links, params string[] events)
    {
        var parameters = new { person = links.Holder.PersonId, user = links.Holder.UserId };
        foreach (var (what, happens, undone) in Events.Where(e => events.Contains(e.What)))
        {
            Assert.All(await links.StatusesAsync(), s => Assert.Equal(HttpStatusCode.OK, s));
            await world.ExecuteAsync(happens, parameters);
            var wrong = (await links.StatusesAsync()).Select((s, i) => s == HttpStatusCode.NotFound ? "" : $"{what}: link {i} of {links.Holder.Name} still opens");
            Assert.Equal("", string.Concat(wrong));
            Assert.Contains("ไม่พบไฟล์นี้", await TextAsync(links.Files[0]), StringComparison.Ordinal);
            if (links.Batch is { } batch)
            {
                Assert.NotEqual(HttpStatusCode.OK, (await links.Desk!.GetAsync(batch)).Status);
            }

            await world.ExecuteAsync(undone, parameters);
        }
    }

    private static Task<LiffAnswer> OrderAsync(LiffBrowser browser, LinePerson owner) => OrderAsync(browser, owner.World, owner.PersonId);

    private static async Task<LiffAnswer> OrderAsync(LiffBrowser browser, World world, long owner) =>
        await browser.PostAsync($"agreement/{await world.ScalarAsync<long>("select id from agreements where person_id = @owner", new { owner })}/papers", new { format = "Docx", thaiDigits = false });

    private static async Task<Uri> PaperAsync(LiffBrowser browser, LinePerson owner) => new((await OrderAsync(browser, owner))["url"].GetString()!);

    private static async Task<Uri> EvidenceAsync(LiffBrowser browser, long id) => new((await browser.PostAsync($"evidence/{id}/link"))["url"].GetString()!);

    private static async Task<HttpStatusCode> StatusAsync(Uri link)
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(link);
        return answer.StatusCode;
    }

    private static async Task<string> HeadAsync(Uri link)
    {
        using var http = new HttpClient();
        using var answer = await http.SendAsync(new HttpRequestMessage(HttpMethod.Head, link));
        return $"{answer.Content.Headers.ContentType} {answer.Content.Headers.ContentDisposition!.DispositionType} {answer.Content.Headers.ContentDisposition.FileNameStar}";
    }

    private static async Task<string> TextAsync(Uri link)
    {
        using var http = new HttpClient();
        using var answer = await http.GetAsync(link);
        return await answer.Content.ReadAsStringAsync();
    }

    private sealed record Links(LinePerson Holder, IReadOnlyList<Uri> Files, string? Batch)
    {
        /// <summary>The mini-app of who holds them.</summary>
        public LiffBrowser? Desk { get; private init; }

        /// <summary>A superior's links: a paper, the picture under it, the school's ZIP.</summary>
        public static async Task<Links> OfAsync(LinePerson superior, long evidence)
        {
            var desk = await LiffBrowser.OpenAsync(superior);
            var owner = await superior.World.ScalarAsync<long>("select person_id from evidence where id = @evidence", new { evidence });
            var paper = new Uri((await OrderAsync(desk, superior.World, owner))["url"].GetString()!);
            var batch = $"board/papers/{(await desk.PostAsync("board/papers"))["jobId"].GetInt64()}";
            await Eventually.HoldsAsync(async () => (await desk.GetAsync(batch))["state"].GetString() == "Done");
            return new Links(superior, [paper, await EvidenceAsync(desk, evidence), new Uri((await desk.GetAsync(batch))["url"].GetString()!)], batch) { Desk = desk };
        }

        /// <summary>How each is answered.</summary>
        public async Task<HttpStatusCode[]> StatusesAsync() => await Task.WhenAll(Files.Select(StatusAsync));
    }
}
