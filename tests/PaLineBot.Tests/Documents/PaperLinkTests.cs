using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Data;
using PaLineBot.Documents;
using PaLineBot.Links;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Documents;

public sealed class PaperLinkTests
{
    [Fact]
    public async Task Owner_and_superior_get_links_and_nobody_else_and_they_expire()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสุดา ใจดี", Position.Teacher);
        var colleague = await world.AddJoinedAsync("นายอื่น ไกล", Position.Teacher);
        var agreement = await teacher.WriteAsync();
        Assert.NotNull(await LinkAsync(world, teacher, agreement));
        Assert.Null(await LinkAsync(world, director, agreement));

        await teacher.SubmitAsync();
        Assert.Null(await LinkAsync(world, colleague, agreement));
        Assert.Null(await LinkAsync(world, teacher, agreement, another: 1));
        var link = await LinkAsync(world, director, agreement);
        using var http = new HttpClient();
        var answer = await http.GetAsync(link!.External);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("PA1 2570 นางสาวสุดา ใจดี.docx", answer.Content.Headers.ContentDisposition!.FileNameStar);
        Assert.Contains("(นางสาวสุดา ใจดี)", DocxText.Body(await answer.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(new Uri(link.Url + "x"))).StatusCode);

        await world.MoveClockAsync(TimeSpan.FromMinutes(16));
        var late = await http.GetAsync(link.Url);
        Assert.Equal(HttpStatusCode.Gone, late.StatusCode);
        Assert.Contains("หมดเวลา", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chat_offers_the_paper_and_its_QR_tells_whether_it_is_current()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสุดา ใจดี", Position.Teacher);
        await teacher.WriteAndSubmitAsync();
        await teacher.SayAsync("เอกสาร");
        Assert.Contains("Word", teacher.Answer[^1].Labels);
        Assert.Contains("openExternalBrowser=1", teacher.Answer[^1].Raw.ToString(), StringComparison.Ordinal);

        using var http = new HttpClient { BaseAddress = new Uri(world.Service.Address) };
        var path = await world.ScalarAsync<string>("select '/verify/' || receipt_code || '-' || verify_tag from submissions");
        var page = await http.GetStringAsync(new Uri(path!, UriKind.Relative));
        Assert.Contains("เป็นฉบับปัจจุบัน", page, StringComparison.Ordinal);
        Assert.DoesNotContain("สุดา", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(new Uri(path![..^1] + "!", UriKind.Relative))).StatusCode);

        await teacher.SayAsync("ขอคืน");
        await world.ExecuteAsync("update submissions set outcome = 'Withdrawn'");
        Assert.Contains("ไม่ใช่ฉบับปัจจุบัน", await http.GetStringAsync(new Uri(path, UriKind.Relative)), StringComparison.Ordinal);
    }

    private static Task<FileLink?> LinkAsync(World world, LinePerson person, long agreement, int another = 0) => world.AsPersonAsync(person, async work =>
    {
        var there = new Work(work.Connection, work.Transaction, work.District with { Id = work.District.Id + another }, work.Actor, work.Now);
        var links = await world.Service.Services.GetRequiredService<PaperService>().LinksAsync(there, agreement);
        return links?.To(PaperFormat.Docx, thaiDigits: false);
    });
}
