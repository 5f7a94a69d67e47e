using PaLineBot.Conversation.Understanding;
using Xunit;

namespace PaLineBot.Conversation.Tests.Understanding;

public sealed class JoinCodesTests
{
    [Theory]
    [InlineData("ABCD2345", "ABCD2345")]
    [InlineData("abcd-2345", "ABCD2345")]
    [InlineData(" a b c d 2 3 4 5 ", "ABCD2345")]
    [InlineData("ABCD๒๓๔๕", "ABCD2345")]
    [InlineData("รหัส ABCD 2345", "ABCD2345")]
    [InlineData("รหัส: ABCD2345", "ABCD2345")]
    [InlineData("join ABCD2345", "ABCD2345")]
    [InlineData("A\u200BBCD2345", "ABCD2345")]
    [InlineData("OI234567", "01234567")]
    [InlineData("“ABCD-2345”", "ABCD2345")]
    [InlineData("ABCD2345 ค่ะ", "ABCD2345")]
    [InlineData("(ABCD2345)", "ABCD2345")]
    [InlineData("ผอ.ให้รหัสมา ABCD2345 ครับ", "ABCD2345")]
    [InlineData("รหัสของหนูคือ krunoiab ค่ะ", "KRUN01AB")]
    [InlineData("ใช้ Facebook ค่ะ", null)]
    [InlineData("ABCD234", null)]
    [InlineData("ABCD23456", null)]
    [InlineData("สวัสดีค่ะ", null)]
    [InlineData("ABCD2345 ใช่ไหม", null)]
    [InlineData("", null)]
    public void Codes_are_read_as_people_type_them(string text, string? code) => Assert.Equal(code, JoinCodes.Read(text));
}
