using Npgsql;
using PaLineBot.Data;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Crash;

/// <summary>The database server goes down hard and comes back while a teacher writes.</summary>
public sealed class DatabaseRestartTests
{
    [Fact]
    public async Task A_database_that_crashes_and_comes_back_costs_nobody_an_answer()
    {
        var expected = await PlayAsync(server: null);
        var folder = Directory.CreateTempSubdirectory("paline-restart-").FullName;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | UnixFileMode.OtherExecute | UnixFileMode.OtherRead);
        }

        await using (var server = await EmbeddedPostgres.StartAsync(folder))
        {
            await using (var database = NpgsqlDataSource.Create(server.ConnectionString()))
            {
                await Migrator.MigrateAsync(database, TimeProvider.System);
            }

            Assert.Equal(expected, await PlayAsync(server));
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task<string> PlayAsync(EmbeddedPostgres? server)
    {
        await using var world = await World.StartAsync(database: server?.ConnectionString());
        var teacher = await ShortJourney.PrepareAsync(world);
        var playing = ShortJourney.PlayAsync(teacher);
        for (var bubbles = 3; server is not null && bubbles <= 9; bubbles += 3)
        {
            var reached = bubbles;
            await Eventually.HoldsAsync(() => teacher.BubblesRead >= reached || playing.IsCompleted, seconds: 60);
            await server.CrashAndRestartAsync();
        }

        await playing;
        world.Database.Clear();
        return await ShortJourney.OutcomeAsync(world, teacher);
    }
}
