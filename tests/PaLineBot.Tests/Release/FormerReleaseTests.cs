using System.Globalization;
using Npgsql;
using PaLineBot.Data;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Release;

/// <summary>
/// The database of release 8 works after the update: <c>release-8.sql</c> and its keys were written by that release, in the middle of
/// everybody's work, while LINE took no message.
/// </summary>
public sealed class FormerReleaseTests
{
    private static readonly Dictionary<string, string[]> People = File
        .ReadLines(PathOf("people.tsv"))
        .Select(l => l.Split('\t'))
        .ToDictionary(l => l[0], StringComparer.Ordinal);

    [Fact]
    public async Task Everybody_goes_on_where_they_were_and_what_LINE_did_not_take_goes_out_once()
    {
        await using var world = await WorldAsync();
        var (director, late, approved) = (await PersonAsync(world, "director"), await PersonAsync(world, "late"), await PersonAsync(world, "approved"));
        var (writing, returned, stranger) = (await PersonAsync(world, "writing"), await PersonAsync(world, "returned"), await PersonAsync(world, "stranger"));
        await world.AddServiceAsync();

        await Eventually.HoldsAsync(async () => await world.ScalarAsync<long>("select count(*) from outbox where status = 0") == 0);
        Assert.Equal((1L, 1L, 1L), (await director.PushesAsync(), await approved.PushesAsync(), await late.PushesAsync()));

        await writing.PostbackAsync("field|1.1.outcome");
        await writing.SayAsync("ครูในสายชั้นมีหลักสูตรที่ใช้สอนร่วมกันตลอดปี");
        Assert.Equal("ครูในสายชั้นมีหลักสูตรที่ใช้สอนร่วมกันตลอดปี", await writing.AnswerTextOfAsync("1.1.outcome"));
        Assert.Equal("จัดทำหลักสูตรสถานศึกษาร่วมกับครูในสายชั้น", await writing.AnswerTextOfAsync("1.1.task"));

        await returned.SayAsync("ทำต่อ");
        Assert.Contains("1.1", returned.AnswerText, StringComparison.Ordinal);

        await director.ReadAsync();
        Assert.Contains("นายใหม่ มาก่อน", director.AnswerText, StringComparison.Ordinal);
        await director.SayAsync("รออนุมัติ");
        Assert.Contains("นายรอ การอนุมัติ", director.AnswerText, StringComparison.Ordinal);
        Assert.Contains("นายใหม่ มาก่อน", director.AnswerText, StringComparison.Ordinal);
        await director.PostbackAsync("decide|1|yes");
        await stranger.ReadAsync();
        Assert.Contains(Office.SchoolName, stranger.AnswerText, StringComparison.Ordinal);

        await approved.ReadAsync();
        await approved.SayAsync("PA ของฉัน");
        Assert.Contains("15", approved.AnswerText, StringComparison.Ordinal);
        // The simulator of today complains of the reply token of then, as LINE would: the push was in its place.
        await world.IsQuietAsync();
        await world.NothingIsDeadAsync();
    }

    [Fact]
    public async Task A_director_who_erases_after_it_is_named_in_no_news_of_before()
    {
        await using var world = await WorldAsync();
        var director = await PersonAsync(world, "director");
        Assert.Contains("notices", await world.TablesWithAsync(director.Name), StringComparison.Ordinal);

        await world.RunAsync("person erase", director);

        var left = await world.TablesWithAsync(director.Name);
        Assert.Contains("submissions", left, StringComparison.Ordinal);
        Assert.DoesNotContain("notices", left, StringComparison.Ordinal);
        Assert.DoesNotContain("people", left, StringComparison.Ordinal);
        Assert.Equal("agreement-approved agreement-returned", await world.ScalarAsync<string>("select string_agg(body ->> 'kind', ' ' order by body ->> 'kind') from notices where body ->> 'ByName' = ''"));
    }

    private static async Task<World> WorldAsync()
    {
        var database = await TestPostgres.NewDatabaseAsync(await File.ReadAllTextAsync(PathOf("release-8.sql")));
        await using (var source = NpgsqlDataSource.Create(database + ";Pooling=false"))
        {
            await Migrator.MigrateAsync(source, TimeProvider.System);
        }

        return await World.OfAsync(database, PathOf("keys"), DateTimeOffset.Parse("2026-11-23T09:30:00+07:00", CultureInfo.InvariantCulture));
    }

    private static async Task<LinePerson> PersonAsync(World world, string who) =>
        await world.KnownAsync(People[who][1], People[who][3]) with { PersonId = long.Parse(People[who][2], CultureInfo.InvariantCulture) };

    private static string PathOf(string file) => Repository.PathOf($"tests/PaLineBot.Tests/Release/{file}");
}
