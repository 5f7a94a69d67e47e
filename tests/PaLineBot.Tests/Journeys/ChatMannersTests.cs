using Npgsql;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Journeys;

/// <summary>How we talk, through the front door: with real webhooks, a real database and real replies.</summary>
public sealed class ChatMannersTests
{
    [Fact]
    public async Task Three_bubbles_sent_in_a_row_are_one_answer_whatever_order_they_arrive_in()
    {
        await using var world = await World.StartAsync();
        var teacher = await WriterAsync(world, "1.2.task");
        var at = teacher.NextMoment();

        await teacher.SayOnlyAsync("แล้วปรับแผนทุกเดือนจากผลทดสอบ", at.AddSeconds(2));
        await teacher.SayOnlyAsync("วิเคราะห์ผู้เรียนรายคน", at);
        await teacher.SayOnlyAsync("ทำหน่วยการเรียนรู้ร่วมกับกลุ่มสาระ", at.AddSeconds(1));
        await world.IsQuietAsync();

        Assert.Equal(
            "วิเคราะห์ผู้เรียนรายคน\nทำหน่วยการเรียนรู้ร่วมกับกลุ่มสาระ\nแล้วปรับแผนทุกเดือนจากผลทดสอบ",
            await teacher.AnswerTextOfAsync("1.2.task"));
        Assert.Null(await teacher.AnswerTextOfAsync("1.2.outcome"));
        Assert.Equal("1.2.outcome", await teacher.OpenFieldAsync());
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Three_bubbles_that_wait_together_are_answered_once_at_the_last()
    {
        await using var world = await World.StartAsync();
        var teacher = await WriterAsync(world, "1.2.task");
        var at = teacher.NextMoment();

        await using (var connection = await world.Database.OpenConnectionAsync())
        await using (var transaction = await connection.BeginTransactionAsync())
        {
            await HoldLaneAsync(connection, teacher);
            string[] bubbles = ["วิเคราะห์ผู้เรียนรายคน", "ทำหน่วยการเรียนรู้ร่วมกับกลุ่มสาระ", "แล้วปรับแผนทุกเดือนจากผลทดสอบ"];
            for (var i = 0; i < bubbles.Length; i++)
            {
                await teacher.SayOnlyAsync(bubbles[i], at.AddSeconds(i));
            }

            await Eventually.HoldsAsync(async () => await world.ScalarAsync<long>("select count(*) from inbox where status = 0 and lane = @lane", new { lane = teacher.UserId }) == 3);
            // A statement begun before the third came would take the lane, once it is free, without having seen all of them.
            var since = await world.ScalarAsync<DateTime>("select clock_timestamp()");
            await Eventually.HoldsAsync(async () => await world.ScalarAsync<long>(
                "select count(*) from pg_stat_activity where datname = current_database() and state = 'active' and pid <> pg_backend_pid() and query_start < @since", new { since }) == 0);
        }

        await teacher.ReadAsync();
        await world.IsQuietAsync();
        Assert.Equal(2, teacher.Answer.Count);
        Assert.Contains("บันทึกแล้ว 1.2 งาน: วิเคราะห์ผู้เรียนรายคน / ทำหน่วยการเรียนรู้", teacher.AnswerText, StringComparison.Ordinal);
        Assert.DoesNotContain("ต่อท้าย", teacher.AnswerText, StringComparison.Ordinal);
        Assert.Equal("1.2.outcome", await teacher.OpenFieldAsync());
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task One_message_with_three_fields_is_split_when_confirmed()
    {
        await using var world = await World.StartAsync();
        var teacher = await WriterAsync(world, "1.3.task");

        await teacher.SayAsync("งาน: จัดกิจกรรมอ่านเป็นคู่ทุกวัน\nผลลัพธ์: ผู้เรียนอ่านคล่องขึ้น\nตัวชี้วัด: ผู้เรียนร้อยละ 80 อ่านได้ระดับดี");
        await teacher.TapAsync("แยกตามนี้");

        Assert.Equal("จัดกิจกรรมอ่านเป็นคู่ทุกวัน", await teacher.AnswerTextOfAsync("1.3.task"));
        Assert.Equal("ผู้เรียนอ่านคล่องขึ้น", await teacher.AnswerTextOfAsync("1.3.outcome"));
        Assert.Equal("ผู้เรียนร้อยละ 80 อ่านได้ระดับดี", await teacher.AnswerTextOfAsync("1.3.measure"));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Any_answer_can_be_changed_with_two_words_in_any_digits()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.WriteAsync();

        await teacher.SayAsync("แก้ ๑.๓ ตัวชี้วัด");
        Assert.Equal("1.3.measure", await teacher.OpenFieldAsync());
        await teacher.SayAsync("ผู้เรียนร้อยละ 85 มีผลการประเมินตั้งแต่ระดับดีขึ้นไป");

        Assert.Equal("ผู้เรียนร้อยละ 85 มีผลการประเมินตั้งแต่ระดับดีขึ้นไป", await teacher.AnswerTextOfAsync("1.3.measure"));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Example_skip_back_and_help_work_at_any_question_and_store_nothing()
    {
        await using var world = await World.StartAsync();
        var teacher = await WriterAsync(world, "1.1.task");
        var before = await teacher.AnswersAsync();
        foreach (var word in new[] { "ตัวอย่าง", "ช่วยด้วย", "ปฏิทิน", "หลักฐาน", "สรุป", "เมนู", "โรงเรียนของฉัน", "PA คืออะไร", "ตรวจก่อนส่ง", "ส่ง", "ประวัติการส่ง" })
        {
            await teacher.PostbackAsync("field|1.1.task");
            await teacher.SayAsync(word);
            Assert.NotEmpty(teacher.AnswerText);
        }

        await teacher.PostbackAsync("field|1.1.task");
        await teacher.SayAsync("ข้าม");
        Assert.Equal("1.1.outcome", await teacher.OpenFieldAsync());
        await teacher.SayAsync("ย้อนกลับ");
        Assert.Equal("1.1.task", await teacher.OpenFieldAsync());
        Assert.Equal(before, await teacher.AnswersAsync());
        await world.NothingWentWrongAsync();
    }

    private static async Task<LinePerson> WriterAsync(World world, string field)
    {
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.WriteAsync();
        await world.ExecuteAsync("delete from answers where field_id like split_part(@field, '.task', 1) || '.%'", new { field });
        await teacher.PostbackAsync($"field|{field}");
        return teacher;
    }

    /// <summary>Takes the lane's lock as another instance would, so that its events wait until the connection ends.</summary>
    private static async Task HoldLaneAsync(NpgsqlConnection connection, LinePerson person)
    {
        await using var command = new NpgsqlCommand("select pg_advisory_xact_lock(hashtextextended($1, district_id)) from people where line_user_id = $1", connection);
        command.Parameters.AddWithValue(person.UserId);
        await command.ExecuteNonQueryAsync();
    }
}
