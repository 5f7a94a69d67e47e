using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.People;

/// <summary>A code is nowhere in clear, and who reads the tables cannot guess one.</summary>
public sealed class CodeSecrecyTests
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
}
