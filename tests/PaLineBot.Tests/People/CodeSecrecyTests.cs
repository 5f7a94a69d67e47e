using System.Text.RegularExpressions;
using PaLineBot.People;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.People;

/// <summary>A code is nowhere in clear, and who reads the tables cannot guess one.</summary>
public sealed partial class CodeSecrecyTests
{
    [Fact]
    public async Task A_code_stored_by_the_release_before_goes_on_working_and_its_plain_hash_is_gone()
    {
        await using var world = await World.StartAsync(withService: false);
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        await world.ExecuteAsync(
            """
            insert into people (district_id, school_id, full_name, position, standing, created_at)
            select s.district_id, s.id, 'นางสาวสมใจ ใฝ่เรียน', 'Teacher', 'Professional', now() from schools s;
            insert into join_codes (district_id, code_hash, person_id, issued_at, expires_at)
            select p.district_id, sha256(convert_to('TEACHER2', 'UTF8')), p.id, now(), now() + interval '30 days' from people p
            """);
        await world.AddServiceAsync();
        await world.AddServiceAsync();

        var teacher = await world.NewAccountAsync("สมใจ");
        await teacher.FollowAsync();
        await teacher.TapAsync("ยินยอม");
        await teacher.SayAsync("teacher2");

        Assert.Contains("นางสาวสมใจ ใฝ่เรียน", teacher.AnswerText, StringComparison.Ordinal);
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from join_codes where code_hash = sha256(convert_to('TEACHER2', 'UTF8'))"));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_code_stands_in_no_table_and_in_no_words_that_a_locked_phone_shows()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        await director.SayAsync("ออกรหัส");
        var shown = director.Answer.Select(b => b.Text).First(t => Written().IsMatch(t));
        var code = Written().Match(shown).Value.Replace("-", "", StringComparison.Ordinal);
        Assert.DoesNotMatch(Written(), director.Answer.Single(b => Written().IsMatch(b.Text)).Raw.GetProperty("altText").GetString()!);
        var teacher = await world.AddPersonAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher, AcademicStanding.Professional, Office.School);
        var open = await world.NewAccountAsync("นายขยัน มาใหม่");
        foreach (var (person, typed) in new[] { (teacher, teacher.Code), (open, code) })
        {
            await person.FollowAsync();
            await person.TapAsync("ยินยอม");
            await person.SayAsync(typed);
            await world.IsQuietAsync();
            Assert.Equal("", await world.TablesWithAsync(typed));
        }

        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task The_keys_of_hashes_differ_between_districts_and_lie_encrypted()
    {
        await using var world = await World.StartAsync();
        await world.AddDistrictAsync("north");
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        await world.AddSchoolAsync(Office.School, Office.SchoolName, "north");
        foreach (var district in new[] { World.District, "north" })
        {
            var person = await world.AddPersonAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher, AcademicStanding.Professional, Office.School, district);
            await world.AsStaffAsync(work => PeopleRecords.IssueCodeAsync(work, person.PersonId, "SAME2345", JoinCodes.GoodFor), district);
        }

        Assert.Equal(4, await world.ScalarAsync<long>("select count(distinct code_hash) from join_codes"));
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from districts where length(pepper) <= 32"));
    }

    [GeneratedRegex(@"[A-Z2-9]{4}-[A-Z2-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
