using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Tests.Forms;

public sealed class AnswerSheetTests
{
    private static readonly AnswerSheet Empty = AnswerSheet.Empty(new FormRef("pa1-teacher", 1));

    [Theory]
    [InlineData(null, "", true)]
    [InlineData("partTime", "", false)]
    [InlineData("partTime", "fullTime", false)]
    [InlineData("partTime", "partTime", true)]
    [InlineData("partTime", " partTime ", true)]
    [InlineData("vocational", "general,vocational", true)]
    [InlineData("vocational", "general, vocational", true)]
    [InlineData("vocation", "general,vocational", false)]
    public void A_field_with_a_condition_is_asked_when_one_of_the_choices_is_the_wanted_one(string? wanted, string chosen, bool asked)
    {
        var field = new Field("2", "s", FieldKind.Text, FieldRole.Task, "ก", "ก", "ก", [], true, [], OnlyWhen: wanted is null ? null : new FieldCondition("1", wanted));
        Assert.Equal(asked, Empty.With("1", chosen).IsAsked(field));
    }

    [Fact]
    public void A_field_waits_for_its_owner_while_it_is_empty_or_only_copied()
    {
        Assert.True(Empty.IsOpen("1"));
        Assert.True(Empty.With("1", "  ").IsOpen("1"));
        Assert.True(Empty.With("1", Answer.Of("ปีก่อน") with { NeedsRevision = true }).IsOpen("1"));
        Assert.False(Empty.With("1", "ปีนี้").IsOpen("1"));
    }
}
