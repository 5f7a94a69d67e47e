using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Tests.Playing;
using PaLineBot.Conversation.Tests.World;
using Xunit;

namespace PaLineBot.Conversation.Tests.Topics;

public sealed class QuotedCardTests
{
    private const string First = "จัดทำหน่วยการเรียนรู้ตามบริบทของชุมชนร่วมกับกลุ่มสาระ";
    private const string Second = "วิเคราะห์หลักสูตรกับครูในกลุ่มสาระทุกเดือน";
    private static readonly string[] Begun = ["> TEACHER2", "> [ยินยอม]", "> [ใช่ ฉันเอง]", "> [เริ่มทำ PA]", "> 1", "> 18", "> 6", "> 3", "> 1"];

    [Fact]
    public async Task The_card_of_an_older_text_stores_no_newer_one()
    {
        var world = new FakeWorld();
        var talk = new Transcript(world);
        await talk.PlayAsync([.. Begun, "> แก้ 1.1"]);
        var older = await TypedAsync(world, "older", First);
        await talk.PlayAsync(["> !postback menu", "> แก้ 1.1"]);
        var newer = await TypedAsync(world, "newer", Second);

        world.Send("teacher", new ButtonTapped(world.Now, older));
        Assert.False(world.AgreementOf("teacher")!.Sheet.Has("1.1.task"));
        world.Send("teacher", new ButtonTapped(world.Now, newer));
        Assert.Equal(Second, world.AgreementOf("teacher")!.Sheet.TextOf("1.1.task"));
    }

    [Fact]
    public async Task Two_bubbles_before_a_field_is_chosen_wait_together()
    {
        var world = new FakeWorld();
        await new Transcript(world).PlayAsync([.. Begun, "> แก้ 1.1"]);
        await TypedAsync(world, "older", First);
        world.Send("teacher", new ButtonTapped(world.Now, await TypedAsync(world, "newer", Second)));
        Assert.Equal(First + "\n" + Second, world.AgreementOf("teacher")!.Sheet.TextOf("1.1.task"));
    }

    [Fact]
    public async Task More_fields_than_a_card_has_room_for_are_its_rows()
    {
        var world = new FakeWorld();
        await new Transcript(world).PlayAsync([.. Begun, "> แก้ 1.1"]);
        world.Now = world.Now.AddSeconds(30);
        var card = Assert.IsType<ItemCard>(world.Send("teacher", new TextReceived(world.Now, "typed", First)).Replies.OfType<CardReply>().Single().Card);
        Assert.Equal(["งาน", "ผลลัพธ์", "ตัวชี้วัด"], card.Rows.Select(r => r.Text));
        Assert.Equal("ไม่ใช่คำตอบ", Assert.Single(card.Actions).Label);
        Assert.Contains(First, card.Meaning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_pushed_brings_the_buttons_of_what_waits_along()
    {
        var world = new FakeWorld();
        var talk = new Transcript(world);
        await talk.PlayAsync([.. Begun, "> ตามแผน"]);
        Assert.Contains("take|1.1.task", world.ButtonsOfQuestion("teacher").OfType<PostbackButton>().Select(b => b.Data));
        await talk.PlayAsync(["> ไม่ใช่"]);
        Assert.DoesNotContain("take|1.1.task", world.ButtonsOfQuestion("teacher").OfType<PostbackButton>().Select(b => b.Data));
    }

    // Sent after the item could be read; the button for its first field.
    private static async Task<string> TypedAsync(IPlayer world, string id, string text)
    {
        await world.MoveClockAsync(world.Now.AddSeconds(30));
        var screen = await world.SendAsync("teacher", [new TextReceived(world.Now, id, text)]);
        return screen.Buttons.First(b => b.Data.StartsWith("for|1.1.task|", StringComparison.Ordinal)).Data;
    }
}
