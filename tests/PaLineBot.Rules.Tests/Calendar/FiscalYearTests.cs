using PaLineBot.Rules.Calendar;

namespace PaLineBot.Rules.Tests.Calendar;

public sealed class FiscalYearTests
{
    [Theory]
    [InlineData("2026-09-30", 2569)]
    [InlineData("2026-10-01", 2570)]
    [InlineData("2026-12-31", 2570)]
    [InlineData("2027-01-01", 2570)]
    [InlineData("2027-09-30", 2570)]
    [InlineData("2027-10-01", 2571)]
    [InlineData("2021-10-01", 2565)]
    public void A_fiscal_year_is_named_after_its_September(string day, int label) =>
        Assert.Equal(label, FiscalYear.Of(DateOnly.Parse(day)).Label);

    [Fact]
    public void A_date_of_another_year_is_none_of_this_one()
    {
        var year = new FiscalYear(2570);
        Assert.Equal(year.End, year.Own(year.End));
        Assert.Null(year.Own(year.End.AddDays(1)));
        Assert.Null(year.Own(year.Start.AddDays(-1)));
        Assert.Null(year.Own(null));
    }

    [Fact]
    public void Fiscal_year_2570_runs_from_October_2026_to_September_2027()
    {
        var year = new FiscalYear(2570);
        Assert.Equal(new DateOnly(2026, 10, 1), year.Start);
        Assert.Equal(new DateOnly(2027, 9, 30), year.End);
        Assert.Equal(new DateOnly(2027, 9, 1), year.EvaluationStart);
        Assert.Equal("2570", year.ToString());
        Assert.True(year.Contains(year.Start) && year.Contains(year.End) && !year.Contains(year.End.AddDays(1)));
        Assert.Equal(new FiscalYear(2571), year.Next);
        Assert.Equal(new FiscalYear(2569), year.Previous);
        Assert.True(year.CompareTo(year.Next) < 0);
    }

    [Fact]
    public void The_year_changes_at_midnight_in_Bangkok()
    {
        Assert.Equal(2569, FiscalYear.Of(new DateTimeOffset(2026, 9, 30, 16, 59, 59, TimeSpan.Zero)).Label);
        Assert.Equal(2570, FiscalYear.Of(new DateTimeOffset(2026, 9, 30, 17, 0, 0, TimeSpan.Zero)).Label);
    }
}
