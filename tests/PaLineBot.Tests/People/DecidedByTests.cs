using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.People;

/// <summary>Who decides on somebody, and on whom somebody decides, are two ends of one rule.</summary>
public sealed class DecidedByTests
{
    private const string Other = "10010002";

    [Fact]
    public async Task Both_ends_say_the_same_of_every_two_people_of_a_district()
    {
        await using var world = await World.StartAsync(withService: false);
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        await world.AddSchoolAsync(Other, "โรงเรียนวัดอื่น");
        var director = await AddAsync("ผอ.หนึ่ง", Position.SchoolDirector, Office.School);
        var deputy = await AddAsync("รองหนึ่ง", Position.DeputySchoolDirector, Office.School);
        await AddAsync("ครูหนึ่ง", Position.Teacher, Office.School);
        await AddAsync("ผอ.สอง", Position.SchoolDirector, Other);
        var acting = await AddAsync("รองสอง", Position.DeputySchoolDirector, Other);
        await AddAsync("ครูสอง", Position.Teacher, Other);
        var gone = await AddAsync("ครูลา", Position.Teacher, Other);
        await AddAsync("ผอ.เขต", Position.DistrictDirector, school: null);
        var chiefs = await AddAsync("แทนเขต", Position.CentralOfficer, school: null);
        var above = await AddAsync("เหนือเขต", Position.CentralOfficer, school: null);
        await ActsAsync(deputy, "school", Office.School);
        await ActsAsync(acting, "school", Other);
        await ActsAsync(acting, "school", Office.School, until: "2101-01-01");
        await ActsAsync(gone, "school", Other, until: "2101-01-01");
        await ActsAsync(chiefs, "district", school: null);
        await ActsAsync(above, "above", school: null);
        await ActsAsync(director, "above", school: null, until: "2001-01-01");
        await world.ExecuteAsync("update people set left_at = '2026-11-01' where id = @PersonId", new { gone.PersonId });

        Assert.Equal("", await world.ScalarAsync<string>(
            """
            select coalesce(string_agg(s.full_name || ' on ' || p.full_name, ', '), '')
            from people s cross join people p
            cross join lateral (select
                exists (select 1 from deciders_over(p.district_id, p.position, p.school_id, @now) x where x.person_id = s.id) as over,
                decides_on(p.district_id, s.id, p.position, p.school_id, @now) as decides,
                (select count(*) from decided_by(p.district_id, s.id, @now) x where x.person_id = p.id) as times) d
            where d.over <> d.decides or d.times <> case when d.over and s.id <> p.id then 1 else 0 end
            """,
            new { now = world.Now.UtcDateTime }));
        Assert.Equal(
            "ผอ.หนึ่ง: รองหนึ่ง ครูหนึ่ง\nรองหนึ่ง: ครูหนึ่ง\nผอ.สอง: รองสอง ครูสอง ครูลา\nรองสอง: รองหนึ่ง ครูหนึ่ง ครูสอง ครูลา\n"
            + "ผอ.เขต: ผอ.หนึ่ง ผอ.สอง\nแทนเขต: ผอ.หนึ่ง ผอ.สอง\nเหนือเขต: ผอ.เขต",
            await world.ScalarAsync<string>(
                """
                select string_agg(s.full_name || ': ' || d.names, E'\n' order by s.id)
                from people s cross join lateral (
                    select string_agg(p.full_name, ' ' order by p.id) as names from decided_by(s.district_id, s.id, @now) x join people p on p.id = x.person_id) d
                """,
                new { now = world.Now.UtcDateTime }));

        Task<LinePerson> AddAsync(string name, Position position, string? school) => world.AddPersonAsync(name, position, AcademicStanding.None, school);
    }

    private static Task<int> ActsAsync(LinePerson person, string scope, string? school, string? until = null) => person.World.ExecuteAsync(
        """
        insert into acting_superiors (district_id, scope, school_id, person_id, from_at, until_at)
        select p.district_id, @scope, (select id from schools s where s.district_id = p.district_id and s.code = @school), p.id, '2000-01-01', @until::timestamptz
        from people p where p.id = @id
        """,
        new { scope, school, id = person.PersonId, until });
}
