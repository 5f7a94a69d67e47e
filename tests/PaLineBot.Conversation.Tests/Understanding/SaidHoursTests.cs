using PaLineBot.Conversation.Understanding;
using Xunit;

namespace PaLineBot.Conversation.Tests.Understanding;

public sealed class SaidHoursTests
{
    [Theory]
    [InlineData("18 ชั่วโมงค่ะ", 18)]
    [InlineData("20 ครับ", 20)]
    [InlineData("สอน 18 ชม.", 18)]
    [InlineData("5 ชั่วโมงต่อสัปดาห์ค่ะ", 5)]
    [InlineData("สัปดาห์ละ ๒๓ ชั่วโมง", 23)]
    [InlineData("ยี่สิบเอ็ดชั่วโมงค่ะ", 21)]
    [InlineData("ปีนี้สอนแค่ 6 ชั่วโมงครับ เพราะเป็นหัวหน้าวิชาการ", 6)]
    [InlineData("15 ชัวโมง", 15)]
    [InlineData("12.5", 12.5)]
    [InlineData("ไม่มี", 0)]
    [InlineData("ไม่ได้สอนเลยค่ะ", 0)]
    [InlineData("-", 0)]
    [InlineData("16 ครับ ผมสอนน้อยเพราะเป็นหัวหน้าวิชาการ", 16)]
    [InlineData("สอนสิบหกชั่วโมง ไม่รวมชุมนุม", 16)]
    [InlineData("รวม 25 ชม. รวมลูกเสือด้วยแล้ว", 25)]
    [InlineData("ยี่สิบชั่วโมงถ้วน", 20)]
    [InlineData("22 ชม./สป.", 22)]
    [InlineData("สัปดาห์นึงก็ 20 ชั่วโมงพอดีค่ะ", 20)]
    [InlineData("เอ่อ น่าจะยี่สิบสองนะคะ", 22)]
    [InlineData("จันทร์ 5 อังคาร 4 พุธ 4 พฤ 4 ศุกร์ 3", 20)]
    public void Hours_are_read_as_people_say_them(string text, double hours) => Assert.Equal((decimal)hours, SaidHours.Read(text, Gist.Of(text)));

    [Theory]
    [InlineData("20 คาบ", "20")]
    [InlineData("24 คาบ คาบละ 50 นาที", "20 24")]
    [InlineData("เทอมแรก 20 เทอมสอง 18", "20 18")]
    [InlineData("วันละ 4 ชั่วโมง", "20")]
    [InlineData("ระหว่าง 18 ถึง 20", "18 20")]
    [InlineData("-1", "1")]
    [InlineData("อีก 1 ชั่วโมงต้องเข้าประชุมค่ะ", "1")]
    [InlineData("รอมา 2 ชั่วโมงแล้วค่ะ", "2")]
    [InlineData("น้อยกว่า 10 ชั่วโมง", "10")]
    [InlineData("มากกว่า 20 ชม.", "20")]
    [InlineData("ประชุม 3 ชั่วโมง ยังไม่เสร็จ", "3")]
    [InlineData("4 ชั่วโมง ต่อวัน", "20")]
    [InlineData("17 กว่า", "17")]
    [InlineData("ประมาณ 17 ถึง 18", "17 18")]
    [InlineData("จันทร์ 5 อังคาร 4 พุธ 4 อีกวัน 4", "5 4")]
    [InlineData("วันละ 99999999999999999999999999999999999", "")]
    [InlineData("20 ชั่วโมงหรือเปล่าคะ", "")]
    [InlineData("ขอไปดูตารางก่อนนะคะ อีก 5 นาทีมาตอบ", "")]
    [InlineData("นับลูกเสือด้วยไหมคะ", "")]
    [InlineData("ใส่เลข 18 ผิดค่ะ ขอแก้", "")]
    public void What_is_not_clear_is_not_read_and_its_numbers_are_offered(string text, string offered)
    {
        Assert.Null(SaidHours.Read(text, Gist.Of(text)));
        Assert.Equal(offered, string.Join(' ', SaidHours.Candidates(text, Gist.Of(text)).Select(Rules.Text.Hours.Format)));
    }
}
