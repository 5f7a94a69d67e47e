using System.Net;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Evidence;

/// <summary>A store that is slow keeps those waiting who want its contents, and nobody else.</summary>
public sealed class SlowStoreTests
{
    [Fact]
    public async Task While_a_content_is_waited_for_no_connection_to_the_database_waits_with_it()
    {
        await using var s3 = await TinyS3.StartAsync();
        await using var world = await WithStoreAsync(s3);
        using var page = await TeacherAsync(world);
        var picture = await page.UploadAsync(Media.Png(5), "ภาพ.png");
        var gives = new TaskCompletionSource();
        s3.Gives = gives.Task;

        var waiting = page.FetchAsync($"evidence/{picture["id"].GetInt64()}/content");
        await Eventually.HoldsAsync(() => s3.Asked == 1);
        // The service's own rounds come and go; a request that waits would stay.
        await Eventually.HoldsAsync(async () => await world.ScalarAsync<long>(
            "select count(*) from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'") == 0);

        gives.SetResult();
        using var shown = await waiting;
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.Equal(Media.Png(5), await shown.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task One_account_fetches_no_more_from_it_at_once_than_it_may_ask_for()
    {
        await using var s3 = await TinyS3.StartAsync();
        await using var world = await WithStoreAsync(s3, ("Liff:RequestsAtOnce", "2"), ("Liff:RequestsWaiting", "1"));
        using var page = await TeacherAsync(world);
        var picture = (await page.UploadAsync(Media.Png(5), "ภาพ.png"))["id"].GetInt64();
        var gives = new TaskCompletionSource();
        s3.Gives = gives.Task;

        var asked = Enumerable.Range(0, 5).Select(_ => page.FetchAsync($"evidence/{picture}/content")).ToList();
        await Eventually.HoldsAsync(() => asked.Count(a => a.IsCompleted) == 2 && s3.Asked == 2);
        gives.SetResult();

        var answers = await Task.WhenAll(asked);
        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests],
            answers.Select(a => a.StatusCode).Order());
        Assert.Equal(3, s3.Asked);
    }

    private static Task<World> WithStoreAsync(TinyS3 s3, params (string Key, string Value)[] more) => World.StartWithAsync(
    [
        ("Evidence:Store", "s3"), ("Evidence:S3:Endpoint", s3.Address.ToString()), ("Evidence:S3:Bucket", "bucket"),
        ("Evidence:S3:AccessKey", "key"), ("Evidence:S3:SecretKey", "secret"), .. more,
    ]);

    private static async Task<LiffBrowser> TeacherAsync(World world)
    {
        await world.AddSchoolWithDirectorAsync();
        return await LiffBrowser.OpenAsync(await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher));
    }
}
