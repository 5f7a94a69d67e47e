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
        await using var world = await World.StartWithAsync(
            ("Evidence:Store", "s3"), ("Evidence:S3:Endpoint", s3.Address.ToString()), ("Evidence:S3:Bucket", "bucket"),
            ("Evidence:S3:AccessKey", "key"), ("Evidence:S3:SecretKey", "secret"));
        await world.AddSchoolWithDirectorAsync();
        using var page = await LiffBrowser.OpenAsync(await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher));
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
}
