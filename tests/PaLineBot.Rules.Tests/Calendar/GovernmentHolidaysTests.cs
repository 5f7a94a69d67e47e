using PaLineBot.Rules.Calendar;

namespace PaLineBot.Rules.Tests.Calendar;

public sealed class GovernmentHolidaysTests
{
    private static readonly GovernmentHolidays Table = GovernmentHolidays.Embedded;

    [Theory]
    [InlineData("2026-12-07")]
    [InlineData("2027-02-22")]
    [InlineData("2027-07-20")]
    [InlineData("2027-08-12")]
    [InlineData("2026-12-10")]
    public void Civil_service_holidays_are_in_the_table(string day) => Assert.NotNull(Table.Find(DateOnly.Parse(day)));

    [Theory]
    [InlineData("2026-05-01")]
    [InlineData("2027-05-03")]
    [InlineData("2027-01-16")]
    public void Labour_and_teacher_days_are_no_government_holidays(string day) => Assert.Null(Table.Find(DateOnly.Parse(day)));

    [Fact]
    public void Every_day_says_where_it_comes_from_and_days_to_check_are_marked()
    {
        Assert.All(Table.All, h => Assert.False(string.IsNullOrWhiteSpace(h.Source) || string.IsNullOrWhiteSpace(h.Name)));
        Assert.False(Table.Find(new DateOnly(2027, 2, 22))!.Confirmed);
        Assert.True(Table.Find(new DateOnly(2027, 1, 1))!.Confirmed);
        Assert.DoesNotContain(Table.All, h => h.Date.Month == 9);
    }

    [Fact]
    public void The_table_knows_which_years_it_speaks_for()
    {
        Assert.True(Table.Covers(new DateOnly(2027, 1, 1)));
        Assert.False(Table.Covers(new DateOnly(2028, 1, 1)));
    }

    [Fact]
    public void A_district_can_add_and_replace_days()
    {
        var mine = Table.With([new(new DateOnly(2027, 8, 12), "ยืนยันแล้ว", "มติ ครม.", true), new(new DateOnly(2027, 8, 13), "หยุดพิเศษ", "มติ ครม.", true)]);
        Assert.True(mine.Find(new DateOnly(2027, 8, 12))!.Confirmed);
        Assert.False(new WorkingDays(mine).IsWorkingDay(new DateOnly(2027, 8, 13)));
        Assert.True(new WorkingDays(Table).IsWorkingDay(new DateOnly(2027, 8, 13)));
    }
}
