using System.Net;
using System.Text.Json;
using PaLineBot.Liff;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Liff;

/// <summary>Only a token of LINE, of this channel, in force, of somebody who has joined, opens the mini-app.</summary>
public sealed class SigningInTests
{
    [Theory]
    [InlineData("")]
    [InlineData("&kind=web")]
    public async Task A_token_of_the_phone_and_one_of_the_web_login_both_open_it(string kind)
    {
        await using var world = await World.StartAsync();
        var teacher = await TeacherAsync(world);
        using var page = new LiffBrowser(world);

        var answer = await page.SignInAsync(await LiffBrowser.TokenAsync(teacher, kind));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(teacher.Name, answer["me"].GetProperty("fullName").GetString());
        Assert.Equal(teacher.Name, (await page.GetAsync("me"))["fullName"].GetString());
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Who_is_here_is_told_who_decides_on_them_now()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        using var desk = await LiffBrowser.OpenAsync(director);

        Assert.Equal(director.Name, (await page.GetAsync("me"))["superiorName"].GetString());
        Assert.Equal(JsonValueKind.Null, (await desk.GetAsync("me"))["superiorName"].ValueKind);
    }

    [Theory]
    [InlineData("&expired=1", "token-expired")]
    [InlineData("&kind=web&expired=1", "token-expired")]
    public async Task A_token_of_yesterday_is_told_apart_so_that_the_page_gets_a_fresh_one(string more, string code)
    {
        await using var world = await World.StartAsync();
        var teacher = await TeacherAsync(world);
        using var page = new LiffBrowser(world);

        await RefusedAsync(page, await LiffBrowser.TokenAsync(teacher, more), code);
    }

    [Fact]
    public async Task A_token_of_another_channel_gets_in_nowhere()
    {
        await using var world = await World.StartAsync();
        await world.AddDistrictAsync("other");
        var teacher = await TeacherAsync(world);
        using var page = new LiffBrowser(world);

        await RefusedAsync(page, await LiffBrowser.TokenAsync(teacher, district: "other"), "token-refused");
    }

    [Fact]
    public async Task A_forged_token_gets_in_nowhere()
    {
        await using var world = await World.StartAsync();
        var teacher = await TeacherAsync(world);
        var parts = (await LiffBrowser.TokenAsync(teacher)).Split('.');
        var web = (await LiffBrowser.TokenAsync(teacher, "&kind=web")).Split('.');
        using var page = new LiffBrowser(world);

        await RefusedAsync(page, "not a token", "token-refused");
        await RefusedAsync(page, "", "token-refused");
        await RefusedAsync(page, string.Join('.', parts[0], parts[1], new string('A', parts[2].Length)), "token-refused");
        await RefusedAsync(page, string.Join('.', web[0], parts[1], parts[2]), "token-refused");
        await RefusedAsync(page, $"{Base64Url("{\"alg\":\"none\"}")}.{parts[1]}.", "token-refused");
        await RefusedAsync(page, new string('x', 9_000), "token-refused");
    }

    [Fact]
    public async Task Who_has_not_joined_is_told_to_join_in_chat()
    {
        await using var world = await World.StartAsync();
        var stranger = await world.NewAccountAsync("คนยังไม่เข้าร่วม");
        using var page = new LiffBrowser(world);

        var answer = await page.SignInAsync(await LiffBrowser.TokenAsync(stranger));

        Assert.Equal((HttpStatusCode.Forbidden, "not-joined"), (answer.Status, answer.Code));
        Assert.Equal("no-session", (await page.GetAsync("me")).Code);
    }

    [Theory]
    [InlineData("&expired=1", HttpStatusCode.Unauthorized)]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("", HttpStatusCode.Forbidden)]
    public async Task Who_is_refused_does_not_go_on_as_whoever_was_here_before(string? more, HttpStatusCode refusal)
    {
        await using var world = await World.StartAsync();
        using var page = await LiffBrowser.OpenAsync(await TeacherAsync(world));
        var stranger = await world.NewAccountAsync("คนยังไม่เข้าร่วม");

        Assert.Equal(refusal, (await page.SignInAsync(more is null ? "not a token" : await LiffBrowser.TokenAsync(stranger, more))).Status);

        Assert.Equal("no-session", (await page.GetAsync("me")).Code);
    }

    [Fact]
    public async Task What_is_personal_is_kept_by_no_cache_and_the_cookie_of_an_https_address_travels_by_https_only()
    {
        await using var world = await World.StartAsync(withService: false);
        await world.AddServiceAsync(settings: new() { ["Public:Address"] = "https://pa.example.go.th" });
        var teacher = await TeacherAsync(world);
        using var page = new LiffBrowser(world);
        using var client = new HttpClient();

        using var request = new HttpRequestMessage(HttpMethod.Post, $"{world.Service.Address}/liff/{World.District}/api/session")
        {
            Content = System.Net.Http.Json.JsonContent.Create(new { idToken = await LiffBrowser.TokenAsync(teacher) }),
        };
        request.Headers.Add("X-PaLine", "1");
        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal((true, "nosniff"), (answer.Headers.CacheControl?.NoStore, answer.Headers.GetValues("X-Content-Type-Options").Single()));
        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        using var refused = await client.GetAsync(new Uri($"{world.Service.Address}/liff/{World.District}/api/me"));
        Assert.Equal((true, "nosniff"), (refused.Headers.CacheControl?.NoStore, refused.Headers.GetValues("X-Content-Type-Options").Single()));
        foreach (var path in new[] { "/documents/none", "/verify/none" })
        {
            using var small = await client.GetAsync(new Uri(world.Service.Address + path));
            Assert.Contains("frame-ancestors 'none'", small.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_session_ends_after_eight_hours_and_with_the_link_to_the_person()
    {
        await using var world = await World.StartAsync();
        var teacher = await TeacherAsync(world);
        using var page = await LiffBrowser.OpenAsync(teacher);

        await world.MoveClockAsync(TimeSpan.FromHours(7.9));
        Assert.Equal(HttpStatusCode.OK, (await page.GetAsync("me")).Status);
        await world.MoveClockAsync(TimeSpan.FromHours(0.2));
        Assert.Equal("no-session", (await page.GetAsync("me")).Code);

        await page.SignInAsync(await LiffBrowser.TokenAsync(teacher));
        await world.ExecuteAsync("update people set line_user_id = null where id = @id", new { id = teacher.PersonId });
        Assert.Equal("not-joined", (await page.GetAsync("me")).Code);
    }

    [Fact]
    public async Task A_session_of_one_district_is_none_in_another()
    {
        await using var world = await World.StartAsync();
        await world.AddDistrictAsync("other");
        var teacher = await TeacherAsync(world);
        using var page = await LiffBrowser.OpenAsync(teacher);

        page.Visit("other");

        Assert.Equal("no-session", (await page.GetAsync("me")).Code);
    }

    [Fact]
    public async Task Another_sites_form_cannot_change_anything()
    {
        await using var world = await World.StartAsync();
        var teacher = await TeacherAsync(world);
        using var page = await LiffBrowser.OpenAsync(teacher);

        var answer = await page.SendAsync(HttpMethod.Post, "agreement", new { copyPrevious = false }, r => r.Headers.Remove("X-PaLine"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from agreements"));
    }

    [Fact]
    public async Task A_page_of_another_person_in_the_same_browser_changes_nothing_of_whoever_is_signed_in()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var browser = await LiffBrowser.OpenAsync(teacher);

        var answer = await browser.SendAsync(HttpMethod.Post, "agreement", new { copyPrevious = false }, r => r.Headers.Add(LiffGate.PersonHeader, $"{director.PersonId}"));

        Assert.Equal((HttpStatusCode.Unauthorized, "other-person"), (answer.Status, answer.Code));
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from agreements"));
        Assert.Equal(HttpStatusCode.Created, (await browser.SendAsync(HttpMethod.Post, "agreement", new { copyPrevious = false }, r => r.Headers.Add(LiffGate.PersonHeader, $"{teacher.PersonId}"))).Status);
    }

    [Fact]
    public async Task An_answer_says_whose_it_is_but_a_form_that_browsers_keep_is_everybodys()
    {
        await using var world = await World.StartAsync();
        var teacher = await TeacherAsync(world);
        using var page = await LiffBrowser.OpenAsync(teacher);

        Assert.Equal($"{teacher.PersonId}", (await page.GetAsync("me")).Person);
        Assert.Null((await page.GetAsync("forms/pa1-teacher/1")).Person);
    }

    [Fact]
    public async Task While_LINE_gives_no_keys_its_verify_endpoint_is_asked_and_without_that_the_page_is_told_to_wait()
    {
        await using var world = await World.StartAsync();
        var teacher = await TeacherAsync(world);
        var token = await LiffBrowser.TokenAsync(teacher);
        using var page = new LiffBrowser(world);

        await world.FaultAsync(new { kind = "500", times = 10, path = "/oauth2/v2.1/certs" });
        Assert.Equal(HttpStatusCode.OK, (await page.SignInAsync(token)).Status);

        await world.FaultAsync(new { kind = "500", times = 10, path = "/oauth2/v2.1/verify" });
        Assert.Equal("line-unreachable", (await page.SignInAsync(token)).Code);
    }

    private static async Task RefusedAsync(LiffBrowser page, string token, string code)
    {
        var answer = await page.SignInAsync(token);
        Assert.Equal((HttpStatusCode.Unauthorized, code), (answer.Status, answer.Code));
        Assert.Equal("no-session", (await page.GetAsync("me")).Code);
    }

    private static string Base64Url(string text) => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static async Task<LinePerson> TeacherAsync(World world)
    {
        await world.AddSchoolWithDirectorAsync();
        return await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
    }
}
