using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Tests.Playing;
using PaLineBot.Conversation.Tests.World;
using Xunit;

namespace PaLineBot.Conversation.Tests.Topics;

/// <summary>LINE for PC shows neither quick replies nor rich menus: whatever they lead to can be said, or stands in a card.</summary>
public sealed class OnPcTests
{
    public static TheoryData<string> Transcripts => [.. Transcript.Names];

    [Theory]
    [MemberData(nameof(Transcripts))]
    public async Task Whatever_a_quick_reply_leads_to_is_reached_without_it(string name)
    {
        var world = new FakeWorld { RenderEvery = int.MaxValue };
        var pc = new OnPc(world);
        world.Answered += (phone, e, turn) =>
        {
            if (e.GroupId is null) pc.Look(phone, turn);
        };
        await new Transcript(world).PlayAsync(Transcript.Read(name));
        Assert.Equal("", string.Join('\n', pc.Unreachable.Order(StringComparer.Ordinal)));
        Assert.True(pc.Tried > 0 || name == "groups", "no quick reply in the whole talk");
    }

    [Fact]
    public async Task The_menu_card_has_a_button_for_every_way()
    {
        var world = new FakeWorld();
        await new Transcript(world).PlayAsync(["> TEACHER2", "> [ยินยอม]", "> [ใช่ ฉันเอง]", "> [เริ่มทำ PA]"]);
        var menu = world.WouldAnswer("teacher", new TextReceived(world.Now, "menu", "เมนู")).Replies;
        Assert.Empty(menu.SelectMany(r => r.Buttons));
        var there = Tappable.Of(menu).Select(t => t.Label).Concat(Tappable.LinksOf(menu).Select(l => l.Label)).ToHashSet();
        Assert.Superset(new HashSet<string> { "ทำ PA ต่อ", "PA ของฉัน", "ตรวจก่อนส่ง", "เอกสาร", "เปิดหน้าเว็บ", "ปฏิทิน", "หลักฐาน", "เปิดคลังหลักฐาน", "ถามผู้ช่วย" }, there);
    }
}
