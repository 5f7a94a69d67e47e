using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Agreements;

public sealed class SubmissionTests
{
    [Fact]
    public async Task What_is_missing_blocks_and_is_one_tap_away()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.WriteAsync();
        await world.ExecuteAsync("delete from answers where field_id in ('1.4.task', '2.2.measure')");

        await teacher.SayAsync("ส่ง");
        Assert.Contains("ยังเหลือ 2 จุดก่อนส่ง", teacher.AnswerText, StringComparison.Ordinal);
        await teacher.PostbackAsync($"submit|yes|@{teacher.NextMoment().ToUnixTimeSeconds()}");
        Assert.Equal("Draft", await teacher.StatusAsync());
        await teacher.TapAsync("1.4");
        Assert.Equal("1.4.task", await teacher.OpenFieldAsync());
        var form = Examples.FormOf(Position.Teacher);
        await teacher.AnswerAsync(form.FindField("1.4.task")!);
        await teacher.PostbackAsync("field|2.2.measure");
        await teacher.AnswerAsync(form.FindField("2.2.measure")!);
        await teacher.SubmitAsync();

        Assert.Equal("Submitted", await teacher.StatusAsync());
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task A_submission_is_a_frozen_copy_with_a_receipt()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var id = await teacher.WriteAndSubmitAsync();
        var frozen = await FrozenAsync(world, id);
        await ReturnAsync(director, id, "1.1", "ขอขั้นตอนเพิ่ม");

        await teacher.SayAsync("แก้ 1.1 งาน");
        await teacher.SayAsync("1) สำรวจหลักสูตรท้องถิ่น\n2) เขียนหน่วยใหม่ร่วมกับชุมชน\n3) ทดลองใช้และปรับ");

        Assert.Equal(frozen, await FrozenAsync(world, id));
        Assert.Equal(1 + 4 + (15 * 3) + 5, Examples.FormOf(Position.Teacher).Fields.Count(f => frozen.Contains($"\"{f.Id}\"", StringComparison.Ordinal)));
        Assert.Matches("^[A-Z2-9]{8}$", await world.ScalarAsync<string>("select receipt_code from submissions where id = @id", new { id }));
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Submitting_twice_is_one_submission()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.WriteAndSubmitAsync();
        await teacher.PostbackAsync($"submit|yes|@{teacher.NextMoment().ToUnixTimeSeconds()}");
        await teacher.SayAsync("ส่ง");

        Assert.Contains("ส่งแล้ว", teacher.AnswerText, StringComparison.Ordinal);
        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from submissions"));
        await world.NothingWentWrongAsync();
    }

    private static async Task<string> FrozenAsync(World world, long id) =>
        await world.ScalarAsync<string>("select snapshot::text from submissions where id = @id", new { id }) ?? "";

    private static async Task ReturnAsync(LinePerson superior, long id, string item, string comment)
    {
        await superior.PostbackAsync($"return|{id}");
        await superior.SayAsync(item);
        await superior.SayAsync(comment);
        await superior.TapAsync("ส่งกลับเลย");
    }
}
