using PaLineBot.Rules.Forms;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.People;

public sealed class GroupTests
{
    [Fact]
    public async Task In_a_group_the_bot_is_quiet_and_tells_counts_only()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var other = await world.AddJoinedAsync("นายขยัน ตั้งใจ", Position.Teacher);
        await teacher.WriteAndSubmitAsync();
        var group = await LineGroup.WithBotAsync(world, director, teacher, other);
        Assert.Contains("ในกลุ่มจะเงียบไว้", await group.AllAsync(), StringComparison.Ordinal);

        Assert.Equal("", await group.SayAsync(other, "วันนี้ประชุมกี่โมง"));
        Assert.Equal("", await group.SayAsync(other, "ทำต่อ"));
        Assert.Equal("", await group.SayAsync(other, "สถานะ"));
        Assert.Equal("", await group.SayAsync(other, "/อะไรก็ไม่รู้ที่ไม่ใช่คำสั่ง"));
        Assert.Contains("ยังไม่ได้ผูกกับสถานศึกษา", await group.SayAsync(other, "/สถานะ"), StringComparison.Ordinal);
        Assert.Contains("ผู้อำนวยการ", await group.SayAsync(other, "/ผูกโรงเรียน"), StringComparison.Ordinal);
        Assert.Contains("ผูกกลุ่มนี้กับ", await group.SayAsync(director, "/ผูกโรงเรียน"), StringComparison.Ordinal);
        Assert.Contains("ส่งแล้ว 1 จาก 2 คน", await group.SayAsync(other, "/สถานะ"), StringComparison.Ordinal);
        Assert.Contains("ส่งแล้ว 1 จาก 2 คน", await group.SayAsync(other, "สถานะ", mentionBot: true), StringComparison.Ordinal);
        Assert.Contains("เรื่องส่วนตัว", await group.SayAsync(teacher, "/สรุป"), StringComparison.Ordinal);

        var everything = await group.AllAsync();
        foreach (var name in new[] { director.Name, teacher.Name, other.Name })
        {
            Assert.DoesNotContain(name.Split(' ')[1], everything, StringComparison.Ordinal);
        }

        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Another_persons_card_in_a_group_does_nothing()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var teacher = await world.AddJoinedAsync("นางสาวสมใจ ใฝ่เรียน", Position.Teacher);
        var id = await teacher.WriteAndSubmitAsync();
        var group = await LineGroup.WithBotAsync(world, director, teacher);
        var answers = await teacher.AnswersAsync();

        foreach (var data in new[] { $"approve|{id}", $"review|{id}", $"withdraw|yes|{id}", "field|1.1.task", "skip|1.1.task", "mine" })
        {
            Assert.Contains("เรื่องส่วนตัว", await group.PostbackAsync(director, data), StringComparison.Ordinal);
            Assert.Contains("เรื่องส่วนตัว", await group.PostbackAsync(teacher, data), StringComparison.Ordinal);
        }

        Assert.Equal("Submitted", await teacher.StatusAsync());
        Assert.Equal(answers, await teacher.AnswersAsync());
        await world.NothingWentWrongAsync();
    }

    [Fact]
    public async Task Who_LINE_does_not_name_is_not_taken_for_whoever_spoke_before()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var group = await LineGroup.WithBotAsync(world, director);

        // In one request, so that both are of one batch.
        await world.PostSignedAsync(
            $$"""
            {"destination":"Uffffffffffffffffffffffffffffffff","events":[
            {{Said($"\"userId\":\"{director.UserId}\",", "01HGROUP0000000000000001AA", "ประชุมกี่โมง", 0)}},
            {{Said("", "01HGROUP0000000000000002AA", "/ผูกโรงเรียน", 1)}}]}
            """);
        await world.IsQuietAsync();

        Assert.Equal(1, await world.ScalarAsync<long>("select count(*) from line_groups where group_id = @Id and school_id is null", new { group.Id }));
        Assert.Equal(0, await world.ScalarAsync<long>("select count(*) from audit where action = 'group.bound'"));

        string Said(string user, string id, string text, int later) =>
            $$"""
            {"type":"message","mode":"active","timestamp":{{world.Now.ToUnixTimeMilliseconds() + later}},"source":{"type":"group",{{user}}"groupId":"{{group.Id}}"},
            "webhookEventId":"{{id}}","deliveryContext":{"isRedelivery":false},"replyToken":"0123456789abcdef0123456789abcde{{later}}",
            "message":{"type":"text","id":"raw-{{id}}","quoteToken":"q","text":"{{text}}"} }
            """;
    }

    [Fact]
    public async Task When_the_bot_is_removed_from_a_group_it_is_noted_and_coming_back_is_welcome()
    {
        await using var world = await World.StartAsync();
        var director = await world.AddSchoolWithDirectorAsync();
        var group = await LineGroup.WithBotAsync(world, director);
        await world.Http.OrderAsync($"/control/groups/{group.Id}/remove-bot", new { channel = group.Channel });
        await world.IsQuietAsync();
        Assert.NotNull(await world.ScalarAsync<DateTime?>("select left_at from line_groups where group_id = @id", new { id = group.Id }));

        await world.Http.OrderAsync($"/control/groups/{group.Id}/invite", new { channel = group.Channel });
        await world.IsQuietAsync();
        Assert.Null(await world.ScalarAsync<DateTime?>("select left_at from line_groups where group_id = @id", new { id = group.Id }));
        await world.NothingWentWrongAsync();
    }
}
