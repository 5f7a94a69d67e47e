using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Tests.Text;

public sealed class NumberMentionsTests
{
    [Theory]
    [InlineData("ผู้เรียนร้อยละ ๘๐ ผ่านเกณฑ์", "ร้อยละ ๘๐", NumberKind.Percent, "80", "ร้อยละ")]
    [InlineData("ผู้เรียนร้อยละ80ผ่าน", "ร้อยละ80", NumberKind.Percent, "80", "ร้อยละ")]
    [InlineData("ร้อยละไม่น้อยกว่า 75.50", "ร้อยละไม่น้อยกว่า 75.50", NumberKind.Percent, "75.50", "ร้อยละ")]
    [InlineData("ไม่น้อยกว่าร้อยละ 75", "ร้อยละ 75", NumberKind.Percent, "75", "ร้อยละ")]
    [InlineData("ผ่าน 80%", "80%", NumberKind.Percent, "80", "%")]
    [InlineData("ผ่าน ๘๐ เปอร์เซ็นต์", "๘๐ เปอร์เซ็นต์", NumberKind.Percent, "80", "%")]
    [InlineData("ผ่าน ๘๐ %", "๘๐ %", NumberKind.Percent, "80", "%")]
    [InlineData("เปลี่ยน -5% จากเดิม", "-5%", NumberKind.Percent, "-5", "%")]
    [InlineData("-80% ของผู้เรียน", "80%", NumberKind.Percent, "80", "%")]
    [InlineData("ผู้เรียน 3 ใน 4 อ่านออก", "3 ใน 4", NumberKind.Ratio, "0.75", null)]
    [InlineData("ครูต่อผู้เรียน ๑ : ๒๐ คน", "๑ : ๒๐ คน", NumberKind.Ratio, "0.05", "คน")]
    [InlineData("มากกว่าครึ่งหนึ่งของห้อง", "ครึ่งหนึ่ง", NumberKind.Ratio, "0.5", null)]
    [InlineData("อบรม 2 ครั้ง", "2 ครั้ง", NumberKind.Count, "2", "ครั้ง")]
    [InlineData("นักเรียน ๓๐ คน", "๓๐ คน", NumberKind.Count, "30", "คน")]
    [InlineData("งบประมาณ 12,500 บาท", "12,500 บาท", NumberKind.Count, "12500", "บาท")]
    [InlineData("พื้นที่ 30 ไร่", "30", NumberKind.Count, "30", null)]
    [InlineData("ได้คะแนน 25", "25", NumberKind.Count, "25", null)]
    [InlineData("ชั้น ป.5", "5", NumberKind.Label, "5", null)]
    [InlineData("ชั้น ม.๓", "๓", NumberKind.Label, "3", null)]
    [InlineData("ป.5/1", "5|1", NumberKind.Label, "5", null)]
    [InlineData("ชั้นประถมศึกษาปีที่ 4", "4", NumberKind.Label, "4", null)]
    [InlineData("ปีการศึกษา 2569", "2569", NumberKind.Label, "2569", null)]
    [InlineData("พ.ศ. ๒๕๗๐", "๒๕๗๐", NumberKind.Label, "2570", null)]
    [InlineData("ภาคเรียนที่ 1/2569", "1|2569", NumberKind.Label, "1", null)]
    [InlineData("ระดับ 3 ขึ้นไป", "3", NumberKind.Label, "3", null)]
    [InlineData("ตามข้อ 1.2", "1.2", NumberKind.Label, "1.2", null)]
    [InlineData("1) วิเคราะห์", "1", NumberKind.Label, "1", null)]
    [InlineData("ทักษะ 8C", "8", NumberKind.Label, "8", null)]
    [InlineData("เวลา 08:30 น.", "08:30", NumberKind.Label, null, null)]
    public void Numbers_are_found_with_their_kind_and_place(string text, string words, NumberKind kind, string? value, string? unit)
    {
        var found = NumberMentions.Find(text);
        Assert.Equal(words.Split('|'), found.Select(n => text.Substring(n.Start, n.Length)));
        Assert.Equal(kind, found[0].Kind);
        Assert.Equal(value, found[0].Value?.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(unit, found[0].Unit);
    }

    [Fact]
    public void Both_ends_of_a_range_are_percentages() =>
        Assert.All(NumberMentions.Find("ผู้เรียน 75-80% และร้อยละ ๘๐ ถึง ๙๐"), n => Assert.Equal(NumberKind.Percent, n.Kind));

    [Fact]
    public void A_list_on_one_line_has_labels_and_a_number_in_brackets_is_a_quantity()
    {
        var found = NumberMentions.Find("1) อ่าน 2) เขียน 3. คิด (รวม 30)");
        Assert.Equal([NumberKind.Label, NumberKind.Label, NumberKind.Label, NumberKind.Count], found.Select(n => n.Kind));
    }

    [Theory]
    [InlineData("99999999999999999999999999999999999999")]
    [InlineData("1 ใน 0")]
    [InlineData("ร้อยละ")]
    [InlineData("%")]
    [InlineData("")]
    public void Strange_numbers_have_no_value_and_do_no_harm(string text) =>
        Assert.All(NumberMentions.Find(text), n => Assert.Null(n.Value));
}
