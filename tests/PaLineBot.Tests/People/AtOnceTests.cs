using Npgsql;
using PaLineBot.Conversation.Effects;
using PaLineBot.Data;
using PaLineBot.People;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.People;

/// <summary>Who comes, who leaves and who decides stays right when two see to it at once.</summary>
public sealed class AtOnceTests
{
    [Fact]
    public async Task Who_asks_once_more_while_being_accepted_has_asked_for_nothing()
    {
        await using var world = await World.StartAsync();
        await world.SleepsAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.NewAccountAsync("นายขยัน มาใหม่");
        await teacher.AsksToJoinAsync("ครู");
        var request = await world.ScalarAsync<long>("select id from join_requests");
        var school = await world.ScalarAsync<long>("select id from schools");

        var again = await world.AsPersonAsync(director, async work =>
        {
            Assert.True(await JoinRequests.DecideAsync(work, new DecideJoinRequest(request, Accept: true)));
            return await world.BesideAsync(work, () => world.AsPersonAsync(
                teacher, other => JoinRequests.AskAsync(other, new AskToJoin(school, teacher.Name, Position.Teacher, AcademicStanding.Professional))));
        });

        Assert.False(await again);
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from join_requests where decided_at is null"));
    }

    [Fact]
    public async Task Of_two_who_are_appointed_at_once_the_later_acts()
    {
        await using var world = await World.StartAsync(withService: false);
        var (first, second) = await DeputiesAsync(world);

        var later = await world.AsStaffAsync(async work =>
        {
            Assert.True(await ActingSuperiors.SetAsync(work, first.PersonId, "school", Office.School));
            return await world.BesideAsync(work, () => world.AsStaffAsync(other => ActingSuperiors.SetAsync(other, second.PersonId, "school", Office.School)));
        });

        Assert.True(await later);
        Assert.Equal($"{second.PersonId}", await ActingAsync(world));
    }

    [Fact]
    public async Task Nobody_acts_who_leaves_while_being_appointed()
    {
        await using var world = await World.StartAsync(withService: false);
        var (first, _) = await DeputiesAsync(world);

        var appointed = await world.AsStaffAsync(async work =>
        {
            Assert.True(await Leaving.LeaveAsync(work, first.PersonId));
            return await world.BesideAsync(work, () => world.AsStaffAsync(other => ActingSuperiors.SetAsync(other, first.PersonId, "district", null)));
        });

        Assert.False(await appointed);
        Assert.Equal("", await ActingAsync(world));
    }

    [Fact]
    public async Task A_director_who_comes_while_somebody_is_appointed_decides_alone()
    {
        await using var world = await World.StartAsync(withService: false);
        var (first, second) = await DeputiesAsync(world);
        var school = await world.ScalarAsync<long>("select id from schools");

        var coming = await world.AsStaffAsync(async work =>
        {
            Assert.True(await ActingSuperiors.SetAsync(work, first.PersonId, "school", Office.School));
            return await world.BesideAsync(work, () => world.AsStaffAsync(async other =>
            {
                await Directors.ChangeAsync(other, school, second.PersonId);
                return true;
            }));
        });

        await coming;
        Assert.Equal("", await ActingAsync(world));
    }

    [Fact]
    public async Task Of_two_whom_the_former_release_appointed_at_once_the_later_stays()
    {
        await using var world = await World.StartAsync(withService: false);
        var (first, second) = await DeputiesAsync(world);
        await world.ExecuteAsync(
            """
            drop index acting_superiors_once;
            delete from schema_migrations where name like '%ActingOnce';
            insert into acting_superiors (district_id, scope, school_id, person_id, from_at)
            select district_id, 'school', school_id, id, '2026-11-01'::timestamptz + id * interval '1 minute' from people where id = any(@ids) order by id
            """,
            new { ids = new[] { first.PersonId, second.PersonId } });
        await using var database = NpgsqlDataSource.Create(world.ConnectionString);

        await Migrator.MigrateAsync(database, TimeProvider.System);

        Assert.Equal($"{second.PersonId}", await ActingAsync(world));
        Assert.Equal($"{first.PersonId}", await world.ScalarAsync<string>("select string_agg(detail ->> 'person', ' ') from audit where action = 'acting.ended'"));
    }

    private static async Task<(LinePerson First, LinePerson Second)> DeputiesAsync(World world)
    {
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        return (
            await world.AddPersonAsync("นางรักษา การแทน", Position.DeputySchoolDirector, AcademicStanding.Professional, Office.School),
            await world.AddPersonAsync("นางใหม่ มารับช่วง", Position.DeputySchoolDirector, AcademicStanding.Professional, Office.School));
    }

    private static Task<string?> ActingAsync(World world) =>
        world.ScalarAsync<string>("select coalesce(string_agg(person_id::text, ' ' order by id), '') from acting_superiors where until_at is null");
}
