using System.Net;
using System.Text.Json;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Liff;

/// <summary>With who is here comes what the page asked first, as its own requests would have answered.</summary>
public sealed class OpeningTests
{
    [Fact]
    public async Task What_a_page_wants_first_comes_with_a_new_session_and_with_that_of_an_earlier_visit()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        await page.PostAsync("agreement", new { copyPrevious = false });
        string[] wants = ["agreement", "agreement/form"];

        var fresh = await page.SignInAsync(await LiffBrowser.TokenAsync(teacher), wants);
        var again = await page.GetAsync($"opening?{string.Join('&', wants.Select(w => $"wants={Uri.EscapeDataString(w)}"))}");

        Assert.Equal(fresh.Body.GetRawText(), again.Body.GetRawText());
        Assert.Equal((await page.GetAsync("me")).Body.GetRawText(), fresh["me"].GetRawText());
        foreach (var want in wants)
        {
            var alone = await page.GetAsync(want);
            var together = fresh["answers"].GetProperty(want);
            Assert.Equal((200, alone.ETag), (together.GetProperty("status").GetInt32(), together.GetProperty("etag").GetString()));
            Assert.Equal(alone.Body.GetRawText(), together.GetProperty("body").GetRawText());
        }

        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task The_beginning_of_a_form_has_what_the_first_section_asks_and_that_there_are_others()
    {
        await using var world = await World.StartAsync();
        using var page = await LiffBrowser.OpenAsync(await TeacherAsync(world));
        var beginning = await page.GetAsync("agreement/form");
        var whole = await page.GetAsync($"forms/{beginning["formId"].GetString()}/{beginning["version"].GetInt32()}");

        var (first, rest) = (beginning["sections"][0], beginning["sections"].EnumerateArray().Skip(1).ToList());
        Assert.Equal(whole["sections"][0].GetRawText(), first.GetRawText());
        Assert.Equal(whole["sections"].EnumerateArray().Skip(1).Select(Name), rest.Select(Name));
        Assert.All(rest, s => Assert.Equal(0, s.GetProperty("fields").GetArrayLength()));
    }

    [Theory]
    [InlineData("agreement", 404, "not-started")]
    [InlineData("waiting", 404, "not-found")]
    [InlineData("submissions/1", 404, "not-found")]
    [InlineData("nowhere", null, null)]
    [InlineData("session", null, null)]
    [InlineData("agreement/1/submit", null, null)]
    [InlineData("evidence/1/content", null, null)]
    [InlineData("../me", null, null)]
    [InlineData("", null, null)]
    [InlineData("waiting?x=1", null, null)]
    [InlineData("submissions/%ff%zz", 404, "not-found")]
    [InlineData("board/papers/%25%2e%7f%00", null, null)]
    public async Task What_one_may_not_read_alone_one_does_not_read_together(string want, int? status, string? code)
    {
        await using var world = await World.StartAsync();
        var teacher = await TeacherAsync(world);
        using var page = new LiffBrowser(world);

        var opening = await page.SignInAsync(await LiffBrowser.TokenAsync(teacher), want);

        Assert.Equal(HttpStatusCode.OK, opening.Status);
        var answer = opening["answers"].TryGetProperty(want, out var found) ? found : (JsonElement?)null;
        Assert.Equal((status, code), (answer?.GetProperty("status").GetInt32(), answer?.GetProperty("body").GetProperty("code").GetString()));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Much_is_not_wanted_first()
    {
        await using var world = await World.StartAsync();
        using var page = await LiffBrowser.OpenAsync(await TeacherAsync(world));
        var opening = await page.GetAsync("opening?" + string.Join('&', Enumerable.Range(0, 50).Select(n => $"wants=submissions/{n}")));
        Assert.Equal(4, opening["answers"].EnumerateObject().Count());
    }

    private static (string?, string?) Name(JsonElement section) => (section.GetProperty("id").GetString(), section.GetProperty("kind").GetString());

    private static async Task<LinePerson> TeacherAsync(World world)
    {
        await world.AddSchoolWithDirectorAsync();
        return await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
    }
}
