using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Tests.Playing;
using PaLineBot.Conversation.Tests.World;
using PaLineBot.Conversation.Topics;
using Xunit;

namespace PaLineBot.Conversation.Tests.Topics;

public sealed class LateBubbleTests
{
    private static readonly DateTimeOffset T0 = new(2026, 11, 21, 3, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(-50, "a")]
    [InlineData(2.9, "a")]
    [InlineData(3.0, null)]
    [InlineData(60, null)]
    public void A_text_sent_before_the_question_could_be_read_belongs_to_the_one_before(double seconds, string? owner)
    {
        var place = new WritingPlace { Prompts = [new("a", T0.AddSeconds(-60), AnsweredByText: true), new("b", T0)] };
        Assert.Equal(owner, LateBubble.Owner(place, T0.AddSeconds(seconds))?.FieldId);
    }

    [Fact]
    public void After_an_answer_by_button_no_text_is_late()
    {
        var place = new WritingPlace { Prompts = [new("a", T0.AddSeconds(-60)), new("b", T0)] };
        Assert.Null(LateBubble.Owner(place, T0.AddSeconds(1)));
    }

    [Fact]
    public void A_text_that_comes_two_questions_late_finds_its_own()
    {
        var place = new WritingPlace { Prompts = [new("a", T0.AddSeconds(-60), AnsweredByText: true), new("b", T0, AnsweredByText: true), new("c", T0.AddSeconds(10))] };
        Assert.Equal("a", LateBubble.Owner(place, T0.AddSeconds(1))?.FieldId);
        Assert.Equal("b", LateBubble.Owner(place, T0.AddSeconds(5))?.FieldId);
    }

    [Theory]
    [InlineData("1 2 3")]
    [InlineData("1 3 2")]
    [InlineData("2 1 3")]
    [InlineData("2 3 1")]
    [InlineData("3 1 2")]
    [InlineData("3 2 1")]
    [InlineData("2 2 1 3 1 3")]
    public async Task Three_bubbles_are_one_answer_in_whatever_order_they_arrive(string order)
    {
        var world = await WritingAsync();
        var sent = world.Now.AddSeconds(30);
        world.Now = sent.AddSeconds(3);
        foreach (var n in order.Split(' ').Select(int.Parse))
        {
            world.Send("teacher", new TextReceived(sent.AddSeconds(n - 1), $"bubble{n}", $"ส่วนที่ {n} ของความคิด"));
            world.Now = world.Now.AddMilliseconds(200);
        }
        var answers = world.AgreementOf("teacher")!.Sheet;
        Assert.Equal("ส่วนที่ 1 ของความคิด\nส่วนที่ 2 ของความคิด\nส่วนที่ 3 ของความคิด", answers.TextOf("1.1.task"));
        Assert.False(answers.Has("1.1.outcome"));
    }

    private static async Task<FakeWorld> WritingAsync()
    {
        var world = new FakeWorld();
        await new Transcript(world).PlayAsync(["> TEACHER2", "> [ยินยอม]", "> [ใช่ ฉันเอง]", "> [เริ่มทำ PA]", "> 1", "> 18", "> 6", "> 3", "> 1"]);
        return world;
    }
}
