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
        var (expected, commands) = await UndisturbedAsync();
        var next = 0;
        var struck = 0;
        await Task.WhenAll(Enumerable.Range(0, WorldsAtOnce).Select(async _ =>
        {
            await using var place = await Place.StartAsync();
            for (int n; (n = Interlocked.Increment(ref next)) <= commands;)
            {
                place.Proxy.SetTrap(n, lose, () => Interlocked.Increment(ref struck));
                var outcome = await PlayAsync(place.World);
                Assert.True(expected == outcome, $"command {n} lost ({lose}):\n--- expected\n{expected}\n--- was\n{outcome}");
            }
        }));
        Assert.True(struck >= commands * 3 / 4, $"only {struck} of {commands} traps were reached");
    }

    private static async Task<(string Outcome, int Commands)> UndisturbedAsync()
    {
        await using var place = await Place.StartAsync();
        await PlayAsync(place.World);

        // What starts after the first turn has started, so the second play counts what belongs to a journey.
        await Eventually.HoldsAsync(async () => await place.World.ScalarAsync<long>("select count(*) from hangfire.server") > 0);
        var before = place.Proxy.Commands;
        var outcome = await PlayAsync(place.World);
        return (outcome, place.Proxy.Commands - before);
    }

    private static async Task<string> PlayAsync(World world)
    {
        var teacher = await ShortJourney.AddTeacherAsync(world);
        await ShortJourney.PlayAsync(teacher);
        Assert.Empty(world.Line.Platform.Violations.List());
        return await ShortJourney.OutcomeAsync(world, teacher);
    }

    /// <summary>A service behind a proxy; one teacher after the other plays there.</summary>
    private sealed class Place(World world, PostgresProxy proxy) : IAsyncDisposable
    {
        public World World => world;

        public PostgresProxy Proxy => proxy;

        public static async Task<Place> StartAsync()
        {
            var world = await World.StartAsync(withService: false);
            await ShortJourney.PrepareAsync(world);
            var proxy = PostgresProxy.Start((await TestPostgres.ServerAsync()).SocketFolder);
            await world.AddServiceAsync(proxy.ConnectionString(world.ConnectionString));
            return new Place(world, proxy);
        }

        public async ValueTask DisposeAsync()
        {
            await world.DisposeAsync();
            await proxy.DisposeAsync();
        }
    }
}
