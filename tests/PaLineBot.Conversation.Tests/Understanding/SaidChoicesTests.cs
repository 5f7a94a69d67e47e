using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;
using Xunit;

namespace PaLineBot.Conversation.Tests.Understanding;

public sealed class SaidChoicesTests
{
    private static readonly IReadOnlyList<FieldOption> Classes = FormCatalogue.Embedded.CurrentFor(Position.Teacher)!.FindField("header.roomTypes")!.Options;

    [Theory]
    [InlineData("ข้อ 2", "2")]
    [InlineData("เลือกข้อ ๒ ค่ะ", "2")]
    [InlineData("2\uFE0F\u20E3", "2")]
    [InlineData("②", "2")]
    [InlineData("อันที่สอง", "2")]
    [InlineData("1 กับ 3", "1 3")]
    [InlineData("1 2 3", "1 2 3")]
    [InlineData("ข้อ 1 กับข้อ 5 ครับ", "1 5")]
    [InlineData("อันสุดท้าย", "5")]
    [InlineData("สอนอนุบาลค่ะ ข้อ 2", "2")]
    [InlineData("เปลี่ยนเป็นข้อ 2 ค่ะ", "2")]
    [InlineData("ขอข้อ 3 ค่ะ", "3")]
    [InlineData("ห้องเรียนวิชาพื้นฐานกับปฐมวัย", "1 2")]
    [InlineData("ปถมวัย", "2")]
    [InlineData("เด็กพิเศษครับ ข้อสาม", "3")]
    [InlineData("ห้องเรียนวิชาสามัญหรือวิชาพื้นฐาน", "1")]
    public void Choices_are_read_as_people_say_them(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', SaidChoices.Read(Classes, text, Gist.Of(text))!.Select(id => 1 + Classes.ToList().FindIndex(o => o.Id == id)).Order()));

    [Theory]
    [InlineData("6")]
    [InlineData("แก้ข้อ 1")]
    [InlineData("แก้ข้อ 1.1")]
    [InlineData("ขอแก้ไขข้อที่ 2 ครับ")]
    [InlineData("ขอทำข้อ 2 ก่อนค่ะ")]
    [InlineData("กลับไปข้อ 1")]
    [InlineData("ไปข้อ 3")]
    [InlineData("ดูข้อ 2")]
    [InlineData("ข้ามข้อ 2 ไปก่อน")]
    [InlineData("0")]
    [InlineData("ไม่ใช่ข้อ 2")]
    [InlineData("ข้อ 1 หรือ 2")]
    [InlineData("วิชาสามัญคืออะไร")]
    [InlineData("แต่ละข้อต่างกันยังไงคะ")]
    [InlineData("เมื่อกี้เลือกผิดข้อ")]
    [InlineData("ไว้เลือกวันหลัง")]
    public void What_names_no_choice_is_none(string text) => Assert.Null(SaidChoices.Read(Classes, text, Gist.Of(text)));
}
