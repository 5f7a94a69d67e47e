using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;
using Xunit;

namespace PaLineBot.Conversation.Tests.Understanding;

public sealed class ItemIdsTests
{
    private static readonly Form Teacher = FormCatalogue.Embedded.CurrentFor(Position.Teacher)!;

    [Theory]
    [InlineData("แก้ 1.3", "1.3", null)]
    [InlineData("1.3", "1.3", null)]
    [InlineData("แก้ ๑.๓ งาน", "1.3", "1.3.task")]
    [InlineData("แก้ข้อ 1.3 ตัวชี้วัด", "1.3", "1.3.measure")]
    [InlineData("เเก้ 2.1 ผลลัพธ์", "2.1", "2.1.outcome")]
    [InlineData("แก้ประเด็นท้าทาย", "challenge.1", null)]
    [InlineData("ภาระงาน", "workload", null)]
    [InlineData("แก้ข้อมูลหัวแบบ", "header", null)]
    [InlineData("แก้ข้อมูลทั่วไป", "header", null)]
    public void Items_are_named_in_many_ways(string text, string section, string? field)
    {
        var named = ItemIds.Read(Teacher, text);
        Assert.Equal(section, named?.Section.Id);
        Assert.Equal(field, named?.Field?.Id);
    }

    [Theory]
    [InlineData("1.3 ล้านบาท")]
    [InlineData("1.35")]
    [InlineData("9.9")]
    [InlineData("แก้ปัญหาการอ่าน")]
    [InlineData("1) วิเคราะห์ 2) ออกแบบ")]
    [InlineData("ภาระงานของครูมีมาก")]
    public void Answers_that_begin_like_items_are_answers(string text) => Assert.Null(ItemIds.Read(Teacher, text));

    [Theory]
    [InlineData("1.3 2.1", "1.3,2.1")]
    [InlineData("ข้อ ๑.๓, 2.1 และประเด็นท้าทาย", "1.3,2.1,challenge.1")]
    [InlineData("1.3 ยังไม่ชัด", "")]
    [InlineData("1.3 9.9", "")]
    public void Lists_of_items(string text, string ids) =>
        Assert.Equal(ids, string.Join(',', ItemIds.ReadList(Teacher, text).Select(s => s.Id)));
}
