using PaLineBot.Rules.Calendar;

namespace PaLineBot.Rules.Tests.Calendar;

public sealed class ThaiDateTests
{
    private static readonly DateOnly Day = new(2022, 8, 25);

    [Fact]
    public void Dates_are_written_as_in_official_papers()
    {
        Assert.Equal("25 สิงหาคม 2565", ThaiDate.Long(Day));
        Assert.Equal("๒๕ สิงหาคม ๒๕๖๕", ThaiDate.Long(Day, thaiDigits: true));
        Assert.Equal("25 ส.ค. 2565", ThaiDate.Short(Day));
        Assert.Equal("๒๕ ส.ค. ๒๕๖๕", ThaiDate.Short(Day, thaiDigits: true));
        Assert.Equal("วันที่ ๑ เดือนตุลาคม พ.ศ. ๒๕๖๔", ThaiDate.Formal(new DateOnly(2021, 10, 1), thaiDigits: true));
    }

    [Theory]
    [InlineData(1, "ม.ค.")]
    [InlineData(2, "ก.พ.")]
    [InlineData(6, "มิ.ย.")]
    [InlineData(9, "ก.ย.")]
    [InlineData(12, "ธ.ค.")]
    public void Months_have_their_short_names(int month, string name) =>
        Assert.Equal($"9 {name} 2569", ThaiDate.Short(new DateOnly(2026, month, 9)));

    [Fact]
    public void A_moment_is_shown_in_Bangkok()
    {
        var moment = new DateTimeOffset(2026, 11, 21, 17, 32, 0, TimeSpan.Zero);
        Assert.Equal(new DateOnly(2026, 11, 22), ThaiDate.DayOf(moment));
        Assert.Equal("00:32", ThaiDate.Time(moment));
        Assert.Equal("๐๐:๓๒", ThaiDate.Time(moment, thaiDigits: true));
        Assert.Equal(moment, ThaiDate.At(new DateOnly(2026, 11, 22), new TimeOnly(0, 32)));
        Assert.Equal(2569, ThaiDate.YearOf(ThaiDate.DayOf(moment)));
    }
}
