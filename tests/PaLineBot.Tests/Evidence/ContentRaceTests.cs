using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Evidence;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Evidence;

/// <summary>The same content stored for one and let go for another at the same time: no pointer leads to nothing, nothing stays without a pointer.</summary>
public sealed class ContentRaceTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_content_that_is_being_stored_is_not_removed_because_another_piece_lets_it_go()
    {
        await using var world = await StartAsync();
        var store = (StoppedStore)world.Part<IEvidenceStore>();
        var teacher = await TeacherAsync(world);
        using var page = await LiffBrowser.OpenAsync(teacher);
        var other = (await page.UploadAsync(Media.Png(1), "ภาพ.png"))["id"].GetInt64();
        var piece = await teacher.HasSentAsync();
        using var received = await world.ReceiveAsync(Media.Png(1));
        store.Puts.Close();
        var arriving = world.KeepAsync(piece, received);
        await store.Puts.Reached;

        await page.SendAsync(HttpMethod.Delete, $"evidence/{other}", null);
        await world.Part<EvidenceSweeper>().RunOnceAsync(None);
        store.Puts.Open();

        Assert.True(await arriving);
        Assert.Equal("Kept 1.1 image/png", await teacher.EvidenceAsync());
        Assert.Equal(1, world.Contents());
        await world.ForgetAsync();
        await Eventually.HoldsAsync(() => world.Contents() == 0);
    }

    [Fact]
    public async Task A_content_that_came_into_the_store_after_it_was_swept_does_not_stay_there()
    {
        await using var world = await StartAsync();
        var store = (StoppedStore)world.Part<IEvidenceStore>();
        var piece = await (await TeacherAsync(world)).HasSentAsync();
        using var received = await world.ReceiveAsync(Media.Png(1));
        store.Puts.Close();
        var arriving = world.KeepAsync(piece, received);
        await store.Puts.Reached;
        await world.MoveClockAsync(TimeSpan.FromMinutes(11));
        await Eventually.HoldsAsync(async () => await world.ScalarAsync<long>("select count(*) from evidence_sweeps") == 0);

        store.Puts.Open();

        await Assert.ThrowsAsync<EvidenceStoreException>(() => arriving);
        await Eventually.HoldsAsync(() => world.Contents() == 0);
    }

    [Fact]
    public async Task A_content_that_is_held_is_there_whoever_else_lets_it_go()
    {
        await using var world = await StartAsync();
        using var page = await LiffBrowser.OpenAsync(await TeacherAsync(world));
        var (keeper, district) = (world.Part<EvidenceKeeper>(), await world.DistrictIdAsync());
        var earlier = (await page.UploadAsync(Media.Png(1), "ภาพ.png"))["id"].GetInt64();
        using var wanted = await world.ReceiveAsync(Media.Png(1));
        using var refused = await world.ReceiveAsync(Media.Png(1));
        await keeper.PutAsync(district, wanted.Content!, None);
        await keeper.PutAsync(district, refused.Content!, None);

        await page.SendAsync(HttpMethod.Delete, $"evidence/{earlier}", null);
        await world.Part<EvidenceSweeper>().RunOnceAsync(None);
        await keeper.LetGoAsync(district, refused.Content!, None);

        Assert.Equal(1, await HeldAsync(world, wanted));
        await Eventually.HoldsAsync(() => world.Contents() == 0);
    }

    [Fact]
    public async Task A_content_that_comes_while_it_is_being_removed_is_stored_anew()
    {
        await using var world = await StartAsync();
        var store = (StoppedStore)world.Part<IEvidenceStore>();
        var (keeper, district) = (world.Part<EvidenceKeeper>(), await world.DistrictIdAsync());
        using var refused = await world.ReceiveAsync(Media.Png(1));
        await keeper.PutAsync(district, refused.Content!, None);
        store.Removals.Close();
        await keeper.LetGoAsync(district, refused.Content!, None);
        var sweeping = world.Part<EvidenceSweeper>().RunOnceAsync(None);
        await store.Removals.Reached;
        using var wanted = await world.ReceiveAsync(Media.Png(1));
        var putting = keeper.PutAsync(district, wanted.Content!, None);
        await Eventually.HoldsAsync(async () => putting.IsCompleted || await world.HasWaitingAsync(1, "pg_advisory"));

        store.Removals.Open();
        await Task.WhenAll(sweeping, putting);

        Assert.Equal(1, await HeldAsync(world, wanted));
    }

    // Within the work: afterwards no pointer needs it.
    private static Task<int> HeldAsync(World world, ReceivedContent received) => world.AsStaffAsync(async work =>
    {
        await world.Part<EvidenceKeeper>().HoldAsync(work, received.Content!, None);
        return world.Contents();
    });

    private static async Task<World> StartAsync()
    {
        var world = await World.StartAsync(withService: false);
        await world.AddServiceAsync(change: services => services.AddSingleton<IEvidenceStore>(new StoppedStore(Path.Combine(world.DataFolder, "evidence"))));
        return world;
    }

    private static async Task<LinePerson> TeacherAsync(World world)
    {
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        return await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
    }
}
