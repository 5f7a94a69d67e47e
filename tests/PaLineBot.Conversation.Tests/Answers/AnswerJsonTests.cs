using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using PaLineBot.Agreements;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Tests;
using PaLineBot.Rules.Text;
using Xunit;

namespace PaLineBot.Conversation.Tests.Answers;

public sealed class AnswerJsonTests
{
    [Property(Arbitrary = [typeof(AnyAnswer)], MaxTest = 300, QuietOnSuccess = true)]
    public void An_answer_is_the_same_after_it_was_stored_and_read(Answer answer)
    {
        var read = AnswerJson.Read(AnswerJson.Write(answer), answer.NeedsRevision)!;
        Assert.Equal(answer.Parts, read.Parts);
        Assert.Equal(answer.NeedsRevision, read.NeedsRevision);
    }

    [Fact]
    public void No_parts_are_no_answer() => Assert.Null(AnswerJson.Read("[]", needsRevision: true));

    public static class AnyAnswer
    {
        public static Arbitrary<Answer> Any() => (
            from count in Gen.Choose(1, 4)
            from parts in Gen.ArrayOf(Part, count)
            from revise in Gen.Elements(true, false)
            select new Answer(parts, revise)).ToArbitrary();

        // What is kept was normalised before; a moment has LINE's milliseconds.
        private static readonly Gen<AnswerPart> Part =
            from text in HardTexts.OfUpTo(60)
            from message in Gen.Choose(1, int.MaxValue)
            from seconds in Gen.Choose(0, int.MaxValue)
            from milliseconds in Gen.Choose(0, 999)
            select new AnswerPart($"{message}", DateTimeOffset.FromUnixTimeMilliseconds((seconds * 1000L) + milliseconds), ThaiText.Normalise(text));
    }
}
