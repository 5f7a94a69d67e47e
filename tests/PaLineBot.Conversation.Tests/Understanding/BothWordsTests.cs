using PaLineBot.Conversation.Topics;
using Xunit;

namespace PaLineBot.Conversation.Tests.Understanding;

/// <summary>We say one word for one thing (WordsTests); who types the other is understood as well.</summary>
public sealed class BothWordsTests
{
    [Theory]
    [InlineData("Waiting", "รอพิจารณา", "รออนุมัติ")]
    [InlineData("Approve", "เห็นชอบ", "อนุมัติ")]
    [InlineData("Return", "ไม่เห็นชอบ", "ไม่อนุมัติ")]
    [InlineData("Withdraw", "ขอคืนมาแก้", "ถอนกลับ")]
    [InlineData("Withdraw", "ขอคืนมาแก้", "ดึงกลับ")]
    [InlineData("UndoApproval", "ถอนความเห็นชอบ", "ถอนเห็นชอบ")]
    [InlineData("Rounds", "เลขรับ", "รหัสรับ")]
    [InlineData("Remind", "เตือน", "สะกิด")]
    [InlineData("Evidence", "หลักฐาน", "ร่องรอย")]
    [InlineData("Evidence", "แนบหลักฐาน", "แนบร่องรอย")]
    [InlineData("MySchool", "สถานศึกษาของฉัน", "โรงเรียนของฉัน")]
    [InlineData("BindSchool", "ผูกสถานศึกษา", "ผูกโรงเรียน")]
    public void As_a_command_both_are_one(string intent, string ours, string other)
    {
        Assert.Equal([intent, intent], new[] { ours, other }.Select(word => AllTopics.Intents.Of(word).Strict.Name));
        Assert.Equal([intent, intent], new[] { ours + "ค่ะ", other + "ครับ" }.Select(word => AllTopics.Intents.Of(word).Loose.Name));
    }
}
