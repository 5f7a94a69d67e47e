using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Tests.Text;

public sealed class ThaiDigitsTests
{
    [Theory]
    [InlineData("๐๑๒๓๔๕๖๗๘๙", "0123456789")]
    [InlineData("ร้อยละ ๘๐.๕ ของ 30 คน", "ร้อยละ 80.5 ของ 30 คน")]
    [InlineData("ไม่มีตัวเลข", "ไม่มีตัวเลข")]
    [InlineData("", "")]
    public void Thai_digits_become_Arabic_and_offsets_stay(string text, string expected)
    {
        Assert.Equal(expected, ThaiDigits.ToArabic(text));
        Assert.Equal(text.Length, ThaiDigits.ToArabic(text).Length);
    }

    [Theory]
    [InlineData("1 ตุลาคม 2569", "๑ ตุลาคม ๒๕๖๙")]
    [InlineData("๑ และ 1", "๑ และ ๑")]
    [InlineData("", "")]
    public void Arabic_digits_become_Thai(string text, string expected) => Assert.Equal(expected, ThaiDigits.ToThai(text));
}
