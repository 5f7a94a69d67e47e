using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Crash;

/// <summary>LINE misbehaves at the n-th call, for every n of the journey.</summary>
public sealed class LostCallTests
{
    private const int Replies = 10;

    [Theory]
    [InlineData("500")]
    [InlineData("accept-then-500")]
    [InlineData("accept-then-timeout")]
    [InlineData("abort")]
    [InlineData("429-rate")]
    [InlineData("401")]
    public async Task A_call_that_fails_once_is_made_good_without_a_double(string kind)
    {
        await using var world = await StartAsync();
        var expected = await PlayAsync(world, fault: null);
        for (var skip = 0; skip < Replies; skip += 2)
        {
            var outcome = await PlayAsync(world, new { kind, times = 1, skip, path = "/v2/bot/message/reply", delayMs = 1500 });
            Assert.True(expected == outcome, $"{kind} at reply {skip + 1}:\n--- expected\n{expected}\n--- was\n{outcome}");
        }
    }

    [Fact]
    public async Task A_LINE_that_fails_every_third_call_delivers_everything_once()
    {
        await using var world = await StartAsync();
        var expected = await PlayAsync(world, fault: null);
        foreach (var kind in (string[])["500", "accept-then-500", "abort"])
        {
            Assert.Equal(expected, await PlayAsync(world, new { kind, probability = 0.34, seed = 7, path = "/v2/bot/message/reply" }));
        }
    }

    [Theory]
    [InlineData("duplicate")]
    [InlineData("drop")]
    [InlineData("lose-ack")]
    [InlineData("reorder")]
    [InlineData("mix")]
    public async Task Webhooks_that_come_twice_or_late_change_nothing(string kind)
    {
        await using var world = await StartAsync();
        var expected = await PlayAsync(world, fault: null);

        Assert.Equal(expected, await PlayAsync(world, new { kind, probability = 0.5, seed = 11 }));
    }

    private static async Task<World> StartAsync()
    {
        var world = await World.StartAsync();
        await ShortJourney.PrepareAsync(world);
        return world;
    }

    private static async Task<string> PlayAsync(World world, object? fault)
    {
        var teacher = await ShortJourney.AddTeacherAsync(world);
        if (fault is not null)
        {
            await world.FaultAsync(fault);
        }

        await ShortJourney.PlayAsync(teacher);
        Assert.Empty(world.Line.Platform.Violations.List());
        var outcome = await ShortJourney.OutcomeAsync(world, teacher);
        await world.EndFaultsAsync();
        return outcome;
    }
}
