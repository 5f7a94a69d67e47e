using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Tests.Text;

public sealed class HoursTests
{
    [Theory]
    [InlineData("18", "18")]
    [InlineData("๑๘", "18")]
    [InlineData("12.5", "12.5")]
    [InlineData("๑๒.๕", "12.5")]
    [InlineData("12,5", "12.5")]
    [InlineData("18 ชม.", "18")]
    [InlineData("18ชม", "18")]
    [InlineData("๑๒ ชั่วโมง", "12")]
    [InlineData("ประมาณ 20 ชั่วโมง/สัปดาห์", "20")]
    [InlineData("สัปดาห์ละ ๒๐ ชม. ต่อสัปดาห์", "20")]
    [InlineData("12 ชั่วโมงครึ่ง", "12.5")]
    [InlineData("12 ชม. 30 นาที", "12.5")]
    [InlineData("  0 ", "0")]
    [InlineData("10 hours", "10")]
    [InlineData("18 ชัวโมง", null)]
    [InlineData("18 คาบ", null)]
    [InlineData("-5", null)]
    [InlineData("169", null)]
    [InlineData("999999999999999999999999999999", null)]
    [InlineData("สิบแปด", null)]
    [InlineData("18 20", null)]
    [InlineData("1.2.3", null)]
    [InlineData("", null)]
    public void Hours_are_read_as_people_type_them(string text, string? expected)
    {
        Assert.Equal(expected is not null, Hours.TryParse(text, out var hours));
        Assert.Equal(expected ?? "0", Hours.Format(hours));
    }
}
