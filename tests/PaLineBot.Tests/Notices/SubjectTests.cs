using Npgsql;
using PaLineBot.Conversation.Notices;
using PaLineBot.Data;
using PaLineBot.Notices;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;
using static PaLineBot.Tests.Notices.Pushing;

namespace PaLineBot.Tests.Notices;

/// <summary>A person has one untold notice about a subject.</summary>
public sealed class SubjectTests
{
    [Fact]
    public async Task However_many_post_the_same_at_once_one_is_told()
    {
        await using var world = await World.StartAsync(withService: false);
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var person = await world.AddPersonAsync("ผอ. ใจดี", Position.SchoolDirector, AcademicStanding.None, Office.School);

        await Task.WhenAll(Enumerable.Range(1, 8).Select(n => world.AsStaffAsync(work =>
            NoticeBoard.PostAsync(work, person.PersonId, new JoinRequestWaits(n, "สุดา"), "join-request:1"))));

        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from notices where told_at is null"));
    }

    [Fact]
    public async Task What_is_posted_while_the_same_goes_on_its_way_takes_that_back()
    {
        await using var world = await World.StartAsync(withService: false);
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var person = await world.AddPersonAsync("ผอ. ใจดี", Position.SchoolDirector, AcademicStanding.None, Office.School);

        var newer = await world.AsStaffAsync(async work =>
        {
            await NoticeBoard.PostAsync(work, person.PersonId, new JoinRequestWaits(1, "สุดา"), "join-request:1");
            await CarryAsync(work, person, Push.Waiting);
            return await world.BesideAsync(work, () => world.AsStaffAsync(async other =>
            {
                await NoticeBoard.PostAsync(other, person.PersonId, new JoinRequestWaits(1, "สุดา ใหม่"), "join-request:1");
                return true;
            }));
        });
        await newer;

        Assert.Equal("taken back", await world.ScalarAsync<string>("select error from outbox where status = 1 and payload is null"));
        Assert.Equal("สุดา ใหม่", await world.ScalarAsync<string>("select string_agg(body ->> 'FullName', ' ') from notices where told_at is null and push_id is null"));
    }

    [Fact]
    public async Task Of_what_the_former_release_posted_twice_the_newest_stays()
    {
        await using var world = await World.StartAsync(withService: false);
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var person = await world.AddPersonAsync("ผอ. ใจดี", Position.SchoolDirector, AcademicStanding.None, Office.School);
        await world.ExecuteAsync(
            """
            drop index notices_subject_once;
            delete from schema_migrations where name like '%NoticeSubjectOnce';
            insert into notices (district_id, person_id, body, subject, created_at, due_at)
            select district_id, id, jsonb_build_object('n', n), subject, '2026-11-01'::timestamptz + n * interval '1 minute', '2026-11-01'
            from people, generate_series(1, 3) n, unnest(array['one', 'two']) subject where id = @PersonId and (n < 3 or subject = 'one')
            """,
            new { person.PersonId });
        await using var database = NpgsqlDataSource.Create(world.ConnectionString);

        await Migrator.MigrateAsync(database, TimeProvider.System);

        Assert.Equal("one 3, two 2", await world.ScalarAsync<string>("select string_agg(subject || ' ' || (body ->> 'n'), ', ' order by subject) from notices where told_at is null"));
        Assert.Equal(3, await world.ScalarAsync<long>("select count(*) from notices where told_how = 'void' and told_at > created_at"));
        await Assert.ThrowsAsync<PostgresException>(() => world.ExecuteAsync(
            "insert into notices (district_id, person_id, body, subject, created_at, due_at) select district_id, person_id, body, subject, created_at, due_at from notices where told_at is null"));
    }
}
