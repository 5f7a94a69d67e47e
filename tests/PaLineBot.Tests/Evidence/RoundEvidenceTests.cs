using System.Net;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Evidence;

/// <summary>What was submitted stays what it was; only what is taken back in LINE goes from everywhere.</summary>
public sealed class RoundEvidenceTests
{
    private const string TakenBack = "ผู้ส่งยกเลิกการส่งรายการนี้แล้ว";

    [Fact]
    public async Task Evidence_of_a_round_stays_though_its_owner_removes_it_until_the_round_is_replaced()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        using var desk = await LiffBrowser.OpenAsync(director);
        var file = (await page.UploadAsync(Media.Pdf(1), "แผน.pdf", "1.3", "ภาคเรียนที่ 1"))["id"].GetInt64();
        var moved = (await page.UploadAsync(Media.Png(2), "ภาพ.png", "1.1"))["id"].GetInt64();
        await page.UploadAsync(Media.Png(3), "ยังไม่จัดข้อ.png");
        var submission = await teacher.WriteAndSubmitAsync();
        await desk.PostAsync($"submissions/{submission}/approve");

        await page.SendAsync(HttpMethod.Delete, $"evidence/{file}", null);
        await page.SendAsync(HttpMethod.Patch, $"evidence/{moved}", new { sectionId = (string?)null, caption = "แก้ทีหลัง" });
        await page.UploadAsync(Media.Png(4), "เพิ่มทีหลัง.png", "2.1");

        Assert.Equal(["2.1 เพิ่มทีหลัง.png False", "1.1 ภาพ.png True", "1.3 แผน.pdf True"], await SeenAsync(desk, submission));
        Assert.Equal(3, (await page.GetAsync("evidence"))["items"].GetArrayLength());
        using var content = await desk.FetchAsync($"evidence/{file}/content");
        Assert.Equal(Media.Pdf(1), await content.Content.ReadAsByteArrayAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await page.FetchAsync($"evidence/{file}/content")).StatusCode);
        await SweptAsync(world);
        Assert.Equal(4, world.Contents());

        await desk.PostAsync($"submissions/{submission}/undo");
        await desk.PostAsync($"submissions/{submission}/return", new { comments = new[] { new { sectionId = "1.3", text = "ขอแผนฉบับเต็ม" } } });
        Assert.Contains("1.3 แผน.pdf True", await SeenAsync(desk, submission));
        await teacher.SubmitAsync();
        Assert.Equal(["2.1 เพิ่มทีหลัง.png True"], await SeenAsync(desk, await teacher.LastSubmissionAsync()));
        Assert.Equal(HttpStatusCode.NotFound, (await desk.FetchAsync($"evidence/{file}/content")).StatusCode);
        await Eventually.HoldsAsync(() => world.Contents() == 3);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Unsend_takes_it_out_of_the_round_too_which_says_so_and_a_withdrawn_round_keeps_nothing()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        using var page = await LiffBrowser.OpenAsync(teacher);
        using var desk = await LiffBrowser.OpenAsync(director);
        var message = await teacher.SendAndReadAsync("file", Media.Pdf(1), "&fileName=secret-plan.pdf");
        await teacher.EvidenceIsAsync("Kept - application/pdf");
        var sent = (await page.GetAsync("evidence"))["items"][0].GetProperty("id").GetInt64();
        await page.SendAsync(HttpMethod.Patch, $"evidence/{sent}", new { sectionId = "1.1", caption = "แผนลับสุดยอด" });
        var file = (await page.UploadAsync(Media.Pdf(2), "b.pdf", "1.3"))["id"].GetInt64();
        var submission = await teacher.WriteAndSubmitAsync();
        await page.SendAsync(HttpMethod.Delete, $"evidence/{sent}", null);
        Assert.Equal(HttpStatusCode.OK, (await desk.FetchAsync($"evidence/{sent}/content")).StatusCode);

        await teacher.UnsendAsync(message);

        Assert.Equal(["1.3 b.pdf True", $"1.1 {TakenBack} True"], await SeenAsync(desk, submission));
        Assert.Equal(HttpStatusCode.NotFound, (await desk.FetchAsync($"evidence/{sent}/content")).StatusCode);
        Assert.Equal("", await world.TablesWithAsync("แผนลับสุดยอด"));
        Assert.DoesNotContain("evidence", await world.TablesWithAsync("secret-plan.pdf"), StringComparison.Ordinal);
        await Eventually.HoldsAsync(() => world.Contents() == 1);

        await page.SendAsync(HttpMethod.Delete, $"evidence/{file}", null);
        Assert.Equal(HttpStatusCode.NoContent, (await page.PostAsync($"agreement/{(await page.GetAsync("agreement"))["id"].GetInt64()}/withdraw")).Status);
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from submission_evidence"));
        await Eventually.HoldsAsync(() => world.Contents() == 0);
    }

    private static async Task<List<string>> SeenAsync(LiffBrowser desk, long submission) =>
        [.. (await desk.GetAsync($"submissions/{submission}/evidence"))["items"].EnumerateArray().Select(i => $"{i.GetProperty("sectionId").GetString()} {i.GetProperty("name").GetString()} {i.GetProperty("ofRound").GetBoolean()}")];

    private static Task SweptAsync(World world) =>
        Eventually.HoldsAsync(async () => await world.ScalarAsync<long>("select count(*) from evidence_sweeps where due_at < @now", new { now = world.Now.UtcDateTime }) == 0);
}
