using PaLineBot.Evidence;
using Xunit;

namespace PaLineBot.Tests.Evidence;

/// <summary>Both stores keep the same promises.</summary>
public sealed class StoreTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly string folder = Directory.CreateTempSubdirectory("paline-store-").FullName;

    [Fact]
    public async Task A_folder_keeps_gives_and_removes()
    {
        await KeepsGivesAndRemovesAsync(Folder());
        Assert.DoesNotContain(Directory.GetFiles(folder, "*", SearchOption.AllDirectories), f => !f.EndsWith("in.bin", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_given_up_half_way_leaves_nothing_in_the_folder()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Folder().PutAsync(Key('a'), Content("x"), new CancellationToken(canceled: true)));
        Assert.Equal(["in.bin"], Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_bucket_keeps_gives_and_removes()
    {
        await using var s3 = await TinyS3.StartAsync();
        using var store = Bucket(s3);
        await KeepsGivesAndRemovesAsync(store);
        Assert.Empty(s3.Objects);
    }

    [Fact]
    public async Task A_bucket_that_is_away_is_trouble_that_may_pass()
    {
        await using var s3 = await TinyS3.StartAsync();
        using var store = Bucket(s3);
        s3.IsAway = true;
        await Assert.ThrowsAsync<EvidenceStoreException>(() => store.PutAsync(Key('a'), Content("x"), None));
        await Assert.ThrowsAsync<EvidenceStoreException>(() => store.OpenAsync(Key('a'), None));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task KeepsGivesAndRemovesAsync(IEvidenceStore store)
    {
        Assert.Null(await store.OpenAsync(Key('a'), None));
        await store.PutAsync(Key('a'), Content("หนึ่ง"), None);
        await store.PutAsync(Key('a'), Content("หนึ่ง"), None);
        await store.PutAsync(Key('b'), Content("สอง"), None);

        await using (var stream = await store.OpenAsync(Key('a'), None))
        {
            Assert.True(stream!.CanSeek);
            Assert.Equal("หนึ่ง", await new StreamReader(stream).ReadToEndAsync());
        }

        await store.RemoveAsync(Key('a'), None);
        await store.RemoveAsync(Key('a'), None);
        Assert.Null(await store.OpenAsync(Key('a'), None));
        await store.RemoveAsync(Key('b'), None);
    }

    private FolderEvidenceStore Folder() => new(Path.Combine(folder, "store"), Path.Combine(folder, "store", "incoming"));

    private S3EvidenceStore Bucket(TinyS3 s3) => new(new S3Settings(s3.Address, "bucket", "us-east-1", "key", "secret"), Path.Combine(folder, "temporary"));

    private string Content(string text)
    {
        var file = Path.Combine(folder, "in.bin");
        File.WriteAllText(file, text);
        return file;
    }

    private static ContentKey Key(char c) => new(1, new string(c, 64));
}
