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
        var expected = await PlayAsync(fault: null);
        for (var skip = 0; skip < Replies; skip += 2)
        {
            var outcome = await PlayAsync(new { kind, times = 1, skip, path = "/v2/bot/message/reply", delayMs = 1500 });
            Assert.True(expected == outcome, $"{kind} at reply {skip + 1}:\n--- expected\n{expected}\n--- was\n{outcome}");
        }
    }

    [Fact]
    public async Task A_LINE_that_fails_every_third_call_delivers_everything_once()
    {
        var expected = await PlayAsync(fault: null);
        foreach (var kind in (string[])["500", "accept-then-500", "abort"])
        {
            Assert.Equal(expected, await PlayAsync(new { kind, probability = 0.34, seed = 7, path = "/v2/bot/message/reply" }));
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
        var expected = await PlayAsync(fault: null);

        Assert.Equal(expected, await PlayAsync(new { kind, probability = 0.5, seed = 11 }));
    }

    private static async Task<string> PlayAsync(object? fault)
    {
        await using var world = await World.StartAsync();
        var teacher = await ShortJourney.PrepareAsync(world);
        if (fault is not null)
        {
            await world.FaultAsync(fault);
        }

        await ShortJourney.PlayAsync(teacher);
        Assert.Empty(world.Line.Platform.Violations.List());
        return await ShortJourney.OutcomeAsync(world, teacher);
    }
}
