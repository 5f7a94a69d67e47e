using System.Globalization;
using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Tests.Text;

public sealed class SpelledNumbersTests
{
    [Theory]
    [InlineData("หนึ่ง", "1")]
    [InlineData("สิบ", "10")]
    [InlineData("สิบเอ็ด", "11")]
    [InlineData("ยี่สิบ", "20")]
    [InlineData(" แปดสิบห้า ", "85")]
    [InlineData("ร้อย", "100")]
    [InlineData("ร้อยยี่สิบเอ็ด", "121")]
    [InlineData("หนึ่งพันสองร้อย", "1200")]
    [InlineData("เก้าแสนห้าหมื่น", "950000")]
    [InlineData("สามจุดหนึ่งสี่", "3.14")]
    [InlineData("ร้อยละ", null)]
    [InlineData("ร้อยละห้า", null)]
    [InlineData("ยี่", null)]
    [InlineData("เอ็ด", null)]
    [InlineData("พัน", null)]
    [InlineData("ห้าหก", null)]
    [InlineData("สามารถ", null)]
    [InlineData("เก้าอี้", null)]
    [InlineData("ห้าจุด", null)]
    [InlineData("", null)]
    public void Numbers_in_words_are_read(string text, string? expected)
    {
        Assert.Equal(expected is not null, SpelledNumbers.TryParse(text, out var value));
        if (expected is not null) Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("ผู้เรียนร้อยละแปดสิบผ่านเกณฑ์", NumberKind.Percent, "80", "ร้อยละแปดสิบ")]
    [InlineData("ร้อยละไม่น้อยกว่าเจ็ดสิบห้า", NumberKind.Percent, "75", "ร้อยละไม่น้อยกว่าเจ็ดสิบห้า")]
    [InlineData("ผ่านเกณฑ์แปดสิบเปอร์เซ็นต์", NumberKind.Percent, "80", "แปดสิบเปอร์เซ็นต์")]
    [InlineData("นิเทศสองครั้งต่อภาคเรียน", NumberKind.Count, "2", "สองครั้ง")]
    [InlineData("ผู้เรียนสามสิบคน", NumberKind.Count, "30", "สามสิบคน")]
    public void They_count_with_a_percent_or_a_unit(string text, NumberKind kind, string value, string words)
    {
        var number = Assert.Single(NumberMentions.Find(text));
        Assert.Equal((kind, decimal.Parse(value, CultureInfo.InvariantCulture), words), (number.Kind, number.Value, text.Substring(number.Start, number.Length)));
    }

    [Theory]
    [InlineData("ผู้เรียนสามารถอ่านได้")]
    [InlineData("จัดเก้าอี้เป็นรูปสี่เหลี่ยม")]
    [InlineData("ร้อยละของผู้เรียน")]
    [InlineData("สัมพันธ์กันเป็นหนึ่งเดียว")]
    public void They_do_not_count_inside_other_words(string text) => Assert.Empty(NumberMentions.Find(text));
}
