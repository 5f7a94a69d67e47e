using Dapper;
using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Evidence;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Crash;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Evidence;

/// <summary>Power cuts and outages lose no evidence and leave no orphan.</summary>
public sealed class CrashTests
{
    [Fact]
    public async Task A_service_killed_while_it_fetches_leaves_it_to_the_next()
    {
        await using var world = await World.StartAsync(withService: false);
        var teacher = await LonelyTeacherAsync(world);
        using (var first = await ServiceProcess.StartAsync(world))
        {
            await world.SendWebhooksToAsync(first.Address);
            await world.FaultAsync(new { kind = "delay", method = "GET", path = "/v2/bot/message/*", delayMs = 20_000 });
            await teacher.SendAsync("image", Media.Png(1));
            await Eventually.HoldsAsync(async () => await world.ScalarAsync<long>("select count(*) from evidence where attempts = 1") == 1);
            await first.KillAsync();
        }

        Assert.Equal("Waiting -", await teacher.EvidenceAsync());
        await world.AddServiceAsync();
        await world.MoveClockAsync(EvidenceQueue.Lease);
        await teacher.EvidenceIsAsync("Kept - image/png");
        Assert.Equal(1, world.Contents());
    }

    [Fact]
    public async Task A_LINE_that_fails_is_asked_again()
    {
        await using var world = await World.StartAsync();
        var teacher = await LonelyTeacherAsync(world);
        await world.FaultAsync(new { kind = "500", method = "GET", path = "/v2/bot/message/*", times = 2 });
        await world.FaultAsync(new { kind = "abort", method = "GET", path = "/v2/bot/message/*", times = 1 });
        await teacher.SendAsync("image", Media.Png(1));
        await teacher.EvidenceIsAsync("Kept - image/png", seconds: 40);
    }

    [Fact]
    public async Task A_content_stored_for_a_pointer_that_never_came_is_removed()
    {
        await using var world = await World.StartAsync();
        var keeper = world.Service.Services.GetRequiredService<EvidenceKeeper>();
        using (var received = await keeper.ReceiveAsync(new MemoryStream(Media.Png(1)), Conversation.Facts.EvidenceKind.Image, CancellationToken.None))
        {
            await keeper.PutAsync(await world.ScalarAsync<int>("select id from districts"), received.Content!, CancellationToken.None);
        }

        Assert.Equal(1, world.Contents());
        await world.MoveClockAsync(TimeSpan.FromMinutes(11));
        await Eventually.HoldsAsync(() => world.Contents() == 0);
    }

    [Fact]
    public async Task A_pointer_is_not_written_to_a_content_that_was_swept_after_it_was_stored()
    {
        await using var world = await World.StartAsync();
        var keeper = world.Service.Services.GetRequiredService<EvidenceKeeper>();
        using var received = await keeper.ReceiveAsync(new MemoryStream(Media.Png(1)), Conversation.Facts.EvidenceKind.Image, CancellationToken.None);
        var district = await world.ScalarAsync<int>("select id from districts");
        await keeper.PutAsync(district, received.Content!, CancellationToken.None);
        await world.ExecuteAsync("update evidence_sweeps set due_at = '-infinity'");
        await Eventually.HoldsAsync(() => world.Contents() == 0);

        await Assert.ThrowsAsync<EvidenceStoreException>(() => world.AsStaffAsync(work => keeper.HoldAsync(work, received.Content!, CancellationToken.None)));
    }

    [Fact]
    public async Task A_content_let_go_while_the_sweeper_looks_at_it_is_not_forgotten()
    {
        await using var world = await World.StartAsync();
        var teacher = await LonelyTeacherAsync(world);
        using var page = await LiffBrowser.OpenAsync(teacher);
        var piece = (await page.UploadAsync(Media.Pdf(1), "แผน.pdf", "1.1"))["id"].GetInt64();
        await using var connection = await world.Database.OpenConnectionAsync();
        await using (var unsent = await connection.BeginTransactionAsync())
        {
            // As a turn does that takes a message back, and has not come to its end; the content is due since another pointer let it go.
            await world.ExecuteAsync("insert into evidence_sweeps (district_id, sha256, due_at) select district_id, sha256, '-infinity' from evidence where id = @piece", new { piece });
            await connection.ExecuteAsync("update evidence set state = 'Gone', sha256 = null where id = @piece", new { piece }, unsent);
            var look = world.Service.Services.GetRequiredService<EvidenceSweeper>().RunOnceAsync(CancellationToken.None);
            await Eventually.HoldsAsync(async () => look.IsCompleted || await world.ScalarAsync<long>("select count(*) from pg_locks where not granted") > 0);
            await unsent.CommitAsync();
            await look;
        }

        await Eventually.HoldsAsync(() => world.Contents() == 0);
    }

    private static async Task<LinePerson> LonelyTeacherAsync(World world)
    {
        var teacher = await world.AddPersonAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher, AcademicStanding.Professional);
        await world.ExecuteAsync("update people set line_user_id = @user, linked_at = now(), standing_confirmed = true where id = @id", new { user = teacher.UserId, id = teacher.PersonId });
        return teacher;
    }
}
