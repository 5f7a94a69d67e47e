using PaLineBot.Rules.Agreements;

namespace PaLineBot.Rules.Tests.Agreements;

public sealed class UndoTests
{
    private static readonly DateTimeOffset Approved = new(2026, 11, 23, 3, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, true)]
    [InlineData(599, true)]
    [InlineData(600, false)]
    [InlineData(3600, false)]
    public void An_approval_can_be_taken_back_for_ten_minutes(int seconds, bool possible) =>
        Assert.Equal(possible ? Undo.End(Approved) : null, Undo.Until(Approved, Approved.AddSeconds(seconds)));

    [Fact]
    public void It_ends_after_ten_minutes() => Assert.Equal(Approved.AddMinutes(10), Undo.End(Approved));

    [Theory]
    [InlineData(599)]
    [InlineData(600)]
    public void Seen_from_either_end_it_is_the_same(int seconds) =>
        Assert.Equal(Undo.Until(Approved, Approved.AddSeconds(seconds)) is not null, Approved > Undo.OpenSince(Approved.AddSeconds(seconds)));
}
