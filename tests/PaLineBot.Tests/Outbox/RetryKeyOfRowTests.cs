using PaLineBot.Outbox;
using Xunit;

namespace PaLineBot.Tests.Outbox;

/// <summary>LINE knows a retry key for 24 hours: within them a message keeps its key, after them it gets another.</summary>
public sealed class RetryKeyOfRowTests
{
    private static readonly DateTimeOffset Committed = new(2026, 11, 23, 2, 0, 0, TimeSpan.Zero);
    private static readonly OutboxRow Row = new(Guid.CreateVersion7(), 1, "U1", OutboxKind.Push, "U1", null, null, [], 3, Committed);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0.1, 0)]
    [InlineData(22.9, 0)]
    [InlineData(23, 1)]
    [InlineData(45.9, 1)]
    [InlineData(46, 2)]
    [InlineData(24 * 30, 31)]
    public void A_key_is_good_for_23_hours(double hours, int period)
    {
        var key = PushSending.RetryKey(Row, Committed.AddHours(hours));

        Assert.Equal(key, PushSending.RetryKey(Row, Committed.AddHours((23 * period) + 1)));
        Assert.Equal(period == 0, key == Row.Id);
        Assert.NotEqual(key, PushSending.RetryKey(Row, Committed.AddHours(23 * (period + 1))));
    }

    [Fact]
    public void Two_rows_never_share_a_key() => Assert.NotEqual(
        PushSending.RetryKey(Row, Committed.AddDays(2)), PushSending.RetryKey(Row with { Id = Guid.CreateVersion7() }, Committed.AddDays(2)));
}
