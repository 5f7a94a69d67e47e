using System.Net;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Evidence;

/// <summary>Evidence opens outside of LINE too, where the session's cookie is not: by a signed link that works for a short while.</summary>
public sealed class EvidenceLinkTests
{
    [Fact]
    public async Task A_link_opens_the_content_without_a_cookie_until_it_expires()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        var file = await LinkAsync(page, (await page.UploadAsync(Media.Pdf(3), "แผน ป.4.pdf"))["id"].GetInt64());
        var picture = await LinkAsync(page, (await page.UploadAsync(Media.Png(3), "ภาพ.png"))["id"].GetInt64());

        using var outside = new HttpClient();
        using var saved = await outside.GetAsync(file);
        Assert.Equal(Media.Pdf(3), await saved.Content.ReadAsByteArrayAsync());
        Assert.Equal(("application/pdf", "attachment", "แผน ป.4.pdf"),
            (saved.Content.Headers.ContentType!.MediaType, saved.Content.Headers.ContentDisposition!.DispositionType, saved.Content.Headers.ContentDisposition.FileNameStar));
        using var shown = await outside.GetAsync(picture);
        Assert.Equal(("image/png", "inline"), (shown.Content.Headers.ContentType!.MediaType, shown.Content.Headers.ContentDisposition!.DispositionType));
        foreach (var (header, begins) in new[] { ("X-Content-Type-Options", "nosniff"), ("Content-Security-Policy", "sandbox"), ("Referrer-Policy", "no-referrer") })
        {
            Assert.StartsWith(begins, Assert.Single(shown.Headers.GetValues(header)), StringComparison.Ordinal);
        }

        Assert.True(shown.Headers.CacheControl!.NoStore);
        using var part = await outside.SendAsync(new HttpRequestMessage(HttpMethod.Get, picture) { Headers = { Range = new(0, 7) } });
        Assert.Equal((HttpStatusCode.PartialContent, 8), (part.StatusCode, (await part.Content.ReadAsByteArrayAsync()).Length));
        Assert.Equal(HttpStatusCode.NotFound, (await outside.GetAsync(new Uri(picture + "x"))).StatusCode);

        await world.MoveClockAsync(TimeSpan.FromMinutes(16));
        using var late = await outside.GetAsync(picture);
        Assert.Equal(HttpStatusCode.Gone, late.StatusCode);
        Assert.Contains("หมดเวลา", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_link_opens_nothing_that_was_removed_or_is_no_longer_shown_to_who_asked_for_it()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        using var desk = await LiffBrowser.OpenAsync(director);
        var id = (await page.UploadAsync(Media.Png(1), "a.png", "1.1"))["id"].GetInt64();
        var website = (await page.PostAsync("evidence", new { url = "https://example.org/" }))["id"].GetInt64();
        Assert.Equal(HttpStatusCode.NotFound, (await desk.PostAsync($"evidence/{id}/link")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await page.PostAsync($"evidence/{website}/link")).Status);
        await teacher.WriteAndSubmitAsync();
        // What is filed after it was submitted can be moved away again; what was in the round cannot.
        id = (await page.UploadAsync(Media.Png(2), "b.png", "1.1"))["id"].GetInt64();
        var (own, superiors) = (await LinkAsync(page, id), await LinkAsync(desk, id));

        using var outside = new HttpClient();
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (await StatusAsync(outside, own), await StatusAsync(outside, superiors)));
        await page.SendAsync(HttpMethod.Patch, $"evidence/{id}", new { sectionId = (string?)null });
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (await StatusAsync(outside, own), await StatusAsync(outside, superiors)));
        await page.SendAsync(HttpMethod.Delete, $"evidence/{id}", null);
        using var gone = await outside.GetAsync(own);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Contains("ไม่พบไฟล์นี้", await gone.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task<Uri> LinkAsync(LiffBrowser browser, long id) => new((await browser.PostAsync($"evidence/{id}/link"))["url"].GetString()!);

    private static async Task<HttpStatusCode> StatusAsync(HttpClient http, Uri link)
    {
        using var answer = await http.GetAsync(link);
        return answer.StatusCode;
    }
}
