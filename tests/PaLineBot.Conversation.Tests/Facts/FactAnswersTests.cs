using PaLineBot.Conversation.Facts;
using Xunit;

namespace PaLineBot.Conversation.Tests.Facts;

public sealed class FactAnswersTests
{
    [Fact]
    public void What_was_not_asked_for_does_not_look_empty()
    {
        var x = Assert.Throws<InvalidOperationException>(() => new FactAnswers().Get(new PapersRequest()));
        Assert.Contains(nameof(PapersRequest), x.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_belongs_to_its_very_request()
    {
        var answers = new FactAnswers();
        answers.Add(new SchoolRequest(1), null);
        Assert.Null(answers.Get(new SchoolRequest(1)));
        Assert.Throws<InvalidOperationException>(() => answers.Get(new SchoolRequest(2)));
    }

    [Fact]
    public void A_request_is_answered_once()
    {
        var answers = new FactAnswers();
        answers.Add(new WaitingRequest(), Array.Empty<WaitingFacts>());
        Assert.Throws<ArgumentException>(() => answers.Add(new WaitingRequest(), Array.Empty<WaitingFacts>()));
    }
}
