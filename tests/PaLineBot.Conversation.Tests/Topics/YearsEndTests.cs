using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Tests.Playing;
using PaLineBot.Conversation.Tests.World;
using Xunit;

namespace PaLineBot.Conversation.Tests.Topics;

public sealed class YearsEndTests
{
    private const string Answer = "วิเคราะห์หลักสูตรกับครูในกลุ่มสาระทุกเดือน";
    private static readonly DateTimeOffset Midnight = new(2027, 10, 1, 0, 0, 0, TimeSpan.FromHours(7));

    [Theory]
    [InlineData(-2, Answer)]
    [InlineData(1, "")]
    public async Task An_answer_is_of_the_year_in_which_it_was_written(int secondsAfterMidnight, string kept)
    {
        var world = new FakeWorld();
        await new Transcript(world).PlayAsync(["> TEACHER2", "> [ยินยอม]", "> [ใช่ ฉันเอง]", "> [เริ่มทำ PA]", "> 1", "> 18", "> 6", "> 3", "> 1"]);
        world.Now = Midnight.AddSeconds(3);

        world.Send("teacher", new TextReceived(Midnight.AddSeconds(secondsAfterMidnight), "last", Answer));

        Assert.Null(world.AgreementOf("teacher"));
        world.Now = Midnight.AddSeconds(-1);
        Assert.Equal(kept, world.AgreementOf("teacher")!.Sheet.TextOf("1.1.task"));
    }
}
