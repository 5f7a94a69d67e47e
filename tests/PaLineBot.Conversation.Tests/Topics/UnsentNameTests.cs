using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Tests.Playing;
using PaLineBot.Conversation.Tests.World;
using Xunit;

namespace PaLineBot.Conversation.Tests.Topics;

/// <summary>Who joins takes the name back that they gave.</summary>
public sealed class UnsentNameTests
{
    private readonly FakeWorld world = new();
    private readonly Transcript talk;

    public UnsentNameTests() => talk = new Transcript(world);

    private JoinDraft Draft => Assert.IsType<Focus.Joining>(ConversationState.FromJson(world.JsonOf("teacher")).Over).Draft;

    public static TheoryData<string> Since => ["", "> [ครู]"];

    [Theory]
    [MemberData(nameof(Since))]
    public async Task The_name_is_gone_and_asked_for_again(string since)
    {
        await talk.PlayAsync(["> !follow", "> [ยินยอม]", "> [ขอเข้าร่วม]", "> 33010001", "> [โรงเรียนบ้านหนองตัวอย่าง]", "> นางสาวปิติ ชื่นใจ", since]);
        Assert.Equal("นางสาวปิติ ชื่นใจ", Draft.FullName);

        await talk.PlayAsync(["> !unsend", "<-"]);
        Assert.Equal(JoinStage.Name, Draft.Stage);
        Assert.Null(Draft.FullName);

        await talk.PlayAsync(["> !postback position|Teacher", "< ขอชื่อและนามสกุลเต็ม", "> นางสาวปิติ ใจกล้า", "> [ครู]", "> [ชำนาญการ]", "< ส่งคำขอ"]);
    }

    [Fact]
    public async Task A_name_that_comes_after_it_was_taken_back_is_not_taken()
    {
        await talk.PlayAsync(["> !follow", "> [ยินยอม]", "> [ขอเข้าร่วม]", "> 33010001", "> [โรงเรียนบ้านหนองตัวอย่าง]"]);
        world.Send("teacher", new MessageUnsent(world.Now, "late"));
        world.Send("teacher", new TextReceived(world.Now, "late", "นางสาวปิติ ชื่นใจ"));
        Assert.Equal(JoinStage.Name, Draft.Stage);
        Assert.Null(Draft.FullName);
    }
}
