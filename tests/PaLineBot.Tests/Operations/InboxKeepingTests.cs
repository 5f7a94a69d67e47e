using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Inbox;
using PaLineBot.Operations;
using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Operations;

public sealed class InboxKeepingTests
{
    [Fact]
    public async Task What_was_handled_keeps_no_text_and_goes_after_a_week()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.SayAsync("ถามอะไรเล่น ๆ ที่ไม่ใช่คำตอบ");
        await world.IsQuietAsync();
        Assert.Equal("", await world.TablesWithAsync("ถามอะไรเล่น ๆ"));
        var cleaner = world.Service.Services.GetRequiredService<InboxCleaner>();

        await cleaner.RunAsync(CancellationToken.None);
        Assert.True(await CountAsync(world) > 0);
        await world.MoveClockAsync(TimeSpan.FromDays(8));
        await Eventually.HoldsAsync(async () => await CountAsync(world) == 0);
    }

    [Fact]
    public async Task A_dead_event_can_be_replayed_by_hand()
    {
        await using var world = await World.StartAsync();
        await world.AddSchoolAsync(Office.School, Office.SchoolName);
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        await teacher.SayAsync("เริ่มทำ PA");
        await teacher.PostbackAsync("field|1.1.task");
        const string Text = "1) วางแผนร่วมกัน\\n2) ลงมือทำ\\n3) ปรับปรุง";
        await world.ExecuteAsync(
            """
            insert into inbox (district_id, webhook_event_id, lane, message_id, occurred_at, received_at, body, status, attempts, due_at, error)
            select id, 'DEAD1', @lane, 'dead-1', @at, now(), convert_to(@body, 'UTF8'), 2, 5, now(), 'NpgsqlException' from districts
            """,
            new
            {
                lane = teacher.UserId,
                at = teacher.NextMoment().UtcDateTime,
                body = $$"""{"type":"message","mode":"active","timestamp":{{teacher.NextMoment().ToUnixTimeMilliseconds()}},"source":{"type":"user","userId":"{{teacher.UserId}}"},"webhookEventId":"DEAD1","message":{"type":"text","id":"dead-1","text":"{{Text}}"} }""",
            });

        Assert.Equal(0, await CommandLine.RunAsync(["inbox", "replay", "--ConnectionStrings:Default", world.ConnectionString, "--Data:Folder", world.DataFolder]));
        await world.IsQuietAsync();

        Assert.Equal(Text.Replace("\\n", "\n", StringComparison.Ordinal), await teacher.AnswerTextOfAsync("1.1.task"));
        await world.NothingWentWrongAsync();
    }

    private static Task<long> CountAsync(World world) => world.ScalarAsync<long>("select (select count(*) from inbox) + (select count(*) from outbox)");
}
