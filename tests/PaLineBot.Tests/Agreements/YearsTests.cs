using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Agreements;

public sealed class YearsTests
{
    [Fact]
    public async Task Last_years_agreement_is_copied_as_a_start_and_flagged_for_revision()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var last = await teacher.WriteAsync(yearsAgo: 1);

        await teacher.SayAsync("เริ่มทำ PA");
        await teacher.TapAsync("ถูกต้อง");
        await teacher.TapAsync("เริ่มจากของปีที่แล้ว");
        Assert.Contains("ปีที่แล้วเขียนว่า", teacher.AnswerText, StringComparison.Ordinal);
        Assert.True(await world.ScalarAsync<bool>("select bool_and(needs_revision) from answers where agreement_id <> @last", new { last }));

        await teacher.TapAsync("ใช้ตามเดิม");
        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from answers where agreement_id <> @last and not needs_revision", new { last }));
        Assert.False(await world.ScalarAsync<bool>("select bool_or(needs_revision) from answers where agreement_id = @last", new { last }));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task On_the_first_of_October_a_new_year_begins_and_the_old_one_stays_as_it_was()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.WriteAsync();
        var before = await teacher.AnswersAsync();
        await world.SetClockAsync(new DateTimeOffset(2027, 10, 1, 9, 0, 0, TimeSpan.FromHours(7)));

        await teacher.SayAsync("ทำต่อ");
        Assert.Contains("วิทยฐานะถูกต้องหรือไม่", teacher.AnswerText, StringComparison.Ordinal);
        await teacher.TapAsync("ถูกต้อง");
        Assert.Contains("เริ่มจาก PA ปีงบประมาณ 2570", teacher.AnswerText, StringComparison.Ordinal);
        await teacher.TapAsync("เริ่มใหม่ทั้งหมด");

        Assert.Equal("2570,2571", await world.ScalarAsync<string>("select string_agg(fiscal_year::text, ',' order by fiscal_year) from agreements"));
        Assert.Equal(before, await world.ScalarAsync<string>(
            "select string_agg(field_id || '=' || parts::text, ' ' order by field_id) from answers n join agreements a on a.id = n.agreement_id where a.fiscal_year = 2570"));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task What_was_written_in_the_last_seconds_of_a_year_is_of_that_year_when_it_is_handled_in_the_next()
    {
        await using var world = await World.StartAsync();
        var teacher = await world.AddWritingAsync("1.1.task");
        var midnight = new DateTimeOffset(2027, 10, 1, 0, 0, 0, TimeSpan.FromHours(7));
        await world.SetClockAsync(midnight.AddSeconds(3));

        await teacher.SayOnlyAsync("วิเคราะห์หลักสูตรกับครูในกลุ่มสาระทุกเดือน", midnight.AddSeconds(-2));
        await world.IsQuietAsync();
        Assert.Equal("2570", await world.ScalarAsync<string>(
            "select string_agg(a.fiscal_year::text, ',') from answers n join agreements a on a.id = n.agreement_id where n.field_id = '1.1.task' and n.parts::text like '%กลุ่มสาระทุกเดือน%'"));

        // The next one is of the year that has begun, in which nothing is asked yet.
        await teacher.SayOnlyAsync("ผู้เรียนแก้ปัญหาได้ดีขึ้น", midnight.AddSeconds(1));
        await world.IsQuietAsync();
        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from answers"));
        await world.NothingWentWrongAsync();
    }
}
