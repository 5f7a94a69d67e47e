using PaLineBot.Rules.Calendar;

namespace PaLineBot.Rules.Tests.Calendar;

/// <summary>Vectors of pa-domain §1.4.</summary>
public sealed class WorkingDaysTests
{
    private readonly WorkingDays days = new(GovernmentHolidays.Embedded);

    [Theory]
    [InlineData("2027-08-10", "2027-08-16")]
    [InlineData("2027-08-11", "2027-08-17")]
    [InlineData("2027-08-31", "2027-09-03")]
    public void An_order_is_sent_within_three_working_days(string order, string deadline) =>
        Assert.Equal(DateOnly.Parse(deadline), days.NoticeDeadline(DateOnly.Parse(order)));

    [Theory]
    [InlineData("2027-09-01", "2027-08-23", "2027-08-20")]
    [InlineData("2027-09-15", "2027-09-06", "2027-09-03")]
    [InlineData("2027-09-30", "2027-09-21", "2027-09-20")]
    public void A_meeting_is_seven_working_days_before_the_evaluation(string evaluation, string latest, string strict)
    {
        Assert.Equal(DateOnly.Parse(latest), days.LatestMeeting(DateOnly.Parse(evaluation)));
        Assert.Equal(DateOnly.Parse(strict), days.LatestMeeting(DateOnly.Parse(evaluation), strict: true));
    }

    [Theory]
    [InlineData(2027, 8, 21)]
    [InlineData(2027, 9, 22)]
    public void A_month_has_its_working_days(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        Assert.Equal(count, days.Count(first, first.AddMonths(1).AddDays(-1)));
    }

    [Fact]
    public void No_days_added_is_the_day_itself_even_on_a_Sunday() =>
        Assert.Equal(new DateOnly(2027, 8, 15), days.AddWorkingDays(new DateOnly(2027, 8, 15), 0));
}
