using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Crash;

/// <summary>The database connection is cut at the n-th command, for every n, until the journey is through.</summary>
public sealed class LostConnectionTests
{
    private const int WorldsAtOnce = 4;

    [Theory]
    [InlineData(Lose.BeforeItRuns)]
    [InlineData(Lose.AfterItRan)]
    public async Task A_connection_lost_at_any_command_changes_nothing(Lose lose)
    {
        var (expected, commands) = await PlayAsync(trapAt: null, lose);
        var next = 0;
        var struck = 0;
        await Task.WhenAll(Enumerable.Range(0, WorldsAtOnce).Select(async _ =>
        {
            for (int n; (n = Interlocked.Increment(ref next)) <= commands;)
            {
                var (outcome, _) = await PlayAsync(n, lose, () => Interlocked.Increment(ref struck));
                Assert.True(expected == outcome, $"command {n} lost ({lose}):\n--- expected\n{expected}\n--- was\n{outcome}");
            }
        }));
        Assert.True(struck >= commands * 3 / 4, $"only {struck} of {commands} traps were reached");
    }

    private static async Task<(string Outcome, int Commands)> PlayAsync(int? trapAt, Lose lose, Action? onStrike = null)
    {
        await using var world = await World.StartAsync(withService: false);
        var teacher = await ShortJourney.PrepareAsync(world);
        await using var proxy = PostgresProxy.Start((await TestPostgres.ServerAsync()).SocketFolder);
        await world.AddServiceAsync(proxy.ConnectionString(world.ConnectionString));
        var before = proxy.Commands;
        if (trapAt is { } n)
        {
            proxy.SetTrap(n, lose, onStrike);
        }

        await ShortJourney.PlayAsync(teacher);
        var commands = proxy.Commands - before;
        Assert.Empty(world.Line.Platform.Violations.List());
        return (await ShortJourney.OutcomeAsync(world, teacher), commands);
    }
}
