using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Agreements;

public sealed class UnsendTests
{
    private const string Secret = "จัดกิจกรรมลับเฉพาะของห้อง ป.6/2";

    [Fact]
    public async Task Unsend_removes_the_text_everywhere_and_asks_again()
    {
        await using var world = await World.StartAsync();
        var teacher = await world.AddWritingAsync("1.1.task");
        var field = await teacher.OpenFieldAsync();
        var said = await teacher.SayOnlyAsync(Secret);
        await teacher.ReadAsync();
        Assert.Contains("answers", await world.TablesWithAsync(Secret), StringComparison.Ordinal);

        await teacher.UnsendAsync(said.GetProperty("id").GetString()!);

        Assert.Equal("", await world.TablesWithAsync(Secret));
        Assert.Equal("", await teacher.AnswerTextOfAsync(field!));
        await teacher.SayAsync("ทำต่อ");
        Assert.Contains("ลบข้อความที่ยกเลิกส่งออกจาก", teacher.AnswerText, StringComparison.Ordinal);
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Unsend_also_removes_what_still_waits_to_be_sent()
    {
        await using var world = await World.StartAsync();
        var teacher = await world.AddWritingAsync("1.1.task");
        await world.FaultAsync(new { kind = "500", times = 1000, path = "/v2/bot/message/*" });
        var said = await teacher.SayOnlyAsync(Secret);
        await Eventually.HoldsAsync(async () => await world.ScalarAsync<long>("select count(*) from outbox where payload is not null") > 0);

        await world.Http.OrderAsync("/control/unsend", new { user = teacher.UserId, channel = teacher.Channel, messageId = said.GetProperty("id").GetString() });

        await Eventually.HoldsAsync(async () => await world.TablesWithAsync(Secret) == "");
    }

    [Fact]
    public async Task What_waits_in_the_senders_hands_is_not_sent_any_more_either()
    {
        await using var world = await World.StartAsync();
        var teacher = await world.AddWritingAsync("1.1.task");
        await world.FaultAsync(new { kind = "500", times = 1000, path = "/v2/bot/message/*" });
        var said = await teacher.SayOnlyAsync(Secret);
        await Eventually.HoldsAsync(async () => (await world.TablesWithAsync(Secret)).Contains("outbox", StringComparison.Ordinal));
        await world.Http.OrderAsync("/control/unsend", new { user = teacher.UserId, channel = teacher.Channel, messageId = said.GetProperty("id").GetString() });
        await Eventually.HoldsAsync(async () => await world.TablesWithAsync(Secret) == "");

        await world.EndFaultsAsync();
        await teacher.SayAsync("เมนู");

        Assert.DoesNotContain(Secret, teacher.AnswerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unsend_removes_an_event_that_could_not_be_handled()
    {
        await using var world = await World.StartAsync();
        var teacher = await world.AddWritingAsync("1.1.task");
        var said = await teacher.SayOnlyAsync(Secret);
        await teacher.ReadAsync();
        var id = said.GetProperty("id").GetString()!;
        await world.ExecuteAsync(
            "update inbox set status = 2, body = convert_to(@Secret, 'UTF8') where message_id = @id", new { Secret, id });

        await teacher.UnsendAsync(id);

        Assert.Equal("", await world.TablesWithAsync(Secret));
    }
}
