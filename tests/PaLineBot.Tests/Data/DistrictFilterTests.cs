using Microsoft.EntityFrameworkCore;
using PaLineBot.Agreements;
using PaLineBot.Data;
using PaLineBot.Districts;
using PaLineBot.People;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Data;

/// <summary>LINQ sees one district, without being told to; what the database decides is decided there for LINQ too.</summary>
public sealed class DistrictFilterTests
{
    [Fact]
    public void Every_table_of_the_model_is_seen_through_its_district()
    {
        using var db = PaLineBotDb.WithoutDatabase();
        Assert.Empty(db.Model.GetEntityTypes().Where(e => e.FindDeclaredQueryFilter(PaLineBotDb.DistrictFilter) is null).Select(e => e.ClrType.Name));
    }

    [Fact]
    public async Task What_another_district_has_is_not_seen_and_not_changed()
    {
        await using var world = await World.StartAsync(withService: false);
        await world.AddDistrictAsync("other");
        foreach (var district in (string[])[World.District, "other"])
        {
            await world.AddSchoolAsync("10010001", $"โรงเรียนของ {district}", district);
            await world.AddPersonAsync($"ผอ. {district}", Position.SchoolDirector, AcademicStanding.None, "10010001", district);
            await world.AddPersonAsync($"ครู {district}", Position.Teacher, AcademicStanding.None, "10010001", district);
            await world.ExecuteAsync(
                """
                with a as (
                    insert into agreements (district_id, person_id, fiscal_year, form_id, form_version, position, started_at)
                    select district_id, id, 2570, 'f', 1, position, '2026-11-01' from people where full_name = @name returning district_id, id
                ), n as (
                    insert into answers (district_id, agreement_id, field_id, parts, updated_at) select district_id, id, 'x', '[]', '2026-11-01' from a
                ), j as (
                    insert into join_requests (district_id, school_id, line_user_id, full_name, position, standing, requested_at)
                    select district_id, id, 'U' || id, 'x', 'Teacher', 'None', '2026-11-01' from schools where name = @school
                )
                insert into submissions (district_id, agreement_id, round, receipt_code, owner_name, owner_position, owner_standing, form_id, form_version, snapshot, submitted_at)
                select district_id, id, 1, 'R', 'x', 'Teacher', 'None', 'f', 1, '{}', '2026-11-01' from a
                """,
                new { name = $"ครู {district}", school = $"โรงเรียนของ {district}" });
        }

        await world.AsStaffAsync(async work =>
        {
            Assert.Equal(World.District, await work.Db.Set<DistrictRow>().Select(d => d.Key).SingleAsync());
            Assert.Equal("โรงเรียนของ demo", await work.Db.Set<School>().Select(s => s.Name).SingleAsync());
            Assert.Equal(2, await work.Db.Set<Person>().CountAsync());
            Assert.Single(await work.Db.Set<Agreement>().ToListAsync());
            Assert.Single(await work.Db.Set<AnswerRow>().ToListAsync());
            Assert.Single(await work.Db.Set<Submission>().ToListAsync());
            Assert.Single(await work.Db.Set<JoinRequest>().ToListAsync());
            Assert.All(await work.Db.Set<AuditEntry>().ToListAsync(), a => Assert.Equal(work.District.Id, a.DistrictId));
            Assert.Equal("ผอ. demo", await (from s in work.SuperiorScopes() join p in work.Db.Set<Person>() on s.PersonId equals p.Id select p.FullName).SingleAsync());
            Assert.Equal(1, await work.Db.Set<School>().ExecuteUpdateAsync(s => s.SetProperty(x => x.Name, "เปลี่ยนแล้ว")));
        });
        Assert.Equal("โรงเรียนของ other", await world.ScalarAsync<string>("select string_agg(name, ' ') from schools where name <> 'เปลี่ยนแล้ว'"));
    }

    [Fact]
    public async Task Who_decides_is_asked_of_the_database()
    {
        await using var world = await World.StartAsync(withService: false);
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var director = await world.AddPersonAsync("ผอ. ใจดี", Position.SchoolDirector, AcademicStanding.None, Office.School);
        var teacher = await world.AddPersonAsync("ครูขยัน", Position.Teacher, AcademicStanding.None, Office.School);

        await world.AsStaffAsync(async work =>
        {
            var scopes = await work.Db.Set<Person>().Select(p => new { p.Id, Scope = Deciding.ScopeOver(p.Position) }).ToDictionaryAsync(p => p.Id, p => p.Scope);
            var superior = await work.SuperiorScopes().SingleAsync();

            Assert.Equal(("district", SuperiorScope.OfSchool), (scopes[director.PersonId], scopes[teacher.PersonId]));
            Assert.Equal((director.PersonId, SuperiorScope.OfSchool), (superior.PersonId, superior.Scope));
        });
    }
}
