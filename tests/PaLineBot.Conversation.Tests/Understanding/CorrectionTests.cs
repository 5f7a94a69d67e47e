using PaLineBot.Conversation.Understanding;
using Xunit;

namespace PaLineBot.Conversation.Tests.Understanding;

public sealed class CorrectionTests
{
    [Theory]
    [InlineData("เมื่อกี้ขอแก้เป็น ผู้เรียนร้อยละ 85 ผ่านเกณฑ์", "ผู้เรียนร้อยละ 85 ผ่านเกณฑ์")]
    [InlineData("อันที่แล้วขอเปลี่ยนเป็น 85", "85")]
    [InlineData("เมื่อกี้ผิด แก้เป็น: จัดกิจกรรมกลุ่ม\nสัปดาห์ละครั้ง", "จัดกิจกรรมกลุ่ม\nสัปดาห์ละครั้ง")]
    [InlineData("ช่องที่แล้วเปลี่ยนเป็น ผู้เรียนกล้าแสดงออก", "ผู้เรียนกล้าแสดงออก")]
    public void The_new_text_comes_along(string text, string stands) => Assert.Equal(stands, Correction.NewTextIn(text));

    [Theory]
    [InlineData("อยากแก้ตัวชี้วัดข้อ 2 ค่ะ", true)]
    [InlineData("ส่งแล้วยังแก้ได้อีกไหม", true)]
    [InlineData("กลัวพิมพ์ผิด", false)]
    [InlineData("ผอ.จะให้แก้หรือเปล่า", false)]
    public void Who_wishes_to_mend_says_so(string text, bool wishes) => Assert.Equal(wishes, Correction.IsWished(text));

    [Theory]
    [InlineData("แก้เป็น สอนเรื่องน้ำ")]
    [InlineData("เมื่อกี้ขอแก้เป็น")]
    [InlineData("เมื่อกี้พิมพ์ผิด ขอแก้")]
    [InlineData("ให้ผู้เรียนแก้เป็นประโยคที่ถูกต้อง")]
    public void What_brings_none_along_has_none(string text) => Assert.Null(Correction.NewTextIn(text));
}
