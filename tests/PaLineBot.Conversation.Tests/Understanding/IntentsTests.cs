using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using Xunit;

namespace PaLineBot.Conversation.Tests.Understanding;

public sealed class IntentsTests
{
    [Theory]
    [InlineData("ทำต่อ", "Continue")]
    [InlineData("ทำ pa ต่อ", "Continue")]
    [InlineData("ทำPAต่อค่ะ", "Continue")]
    [InlineData("ทํา PA ต่อ", "Continue")]
    [InlineData("ดูตัวอยาง", "Example")]
    [InlineData("ดุตัวอย่าง", "Example")]
    [InlineData("ตัวอย่าง หน่อยครับ", "Example")]
    [InlineData("ยอนกลับ", "Back")]
    [InlineData("ข้ามไว้ก่อน!", "Skip")]
    [InlineData("ขามไว้ก่อน", "Skip")]
    [InlineData("พักก่อนนะคะ", "Later")]
    [InlineData("ช่วยด้วย", "Help")]
    [InlineData("?", "None")]
    [InlineData("รออนุมัต", "Waiting")]
    [InlineData("ยกเลิกการเชื่อมต่อ", "Unlink")]
    [InlineData("แก้คำตอบเมื่อกี้", "FixLast")]
    [InlineData("ตรวจก่อนสง", "Ready")]
    [InlineData("ส่งให้ผอ", "Submit")]
    [InlineData("สถานะ", "Status")]
    [InlineData("PA คืออะไร", "WhatIsPa")]
    public void Commands_are_known_with_typing_errors_in_vowels_also_while_writing(string text, string intent)
    {
        Assert.Equal(intent, Intents.Of(text, strict: true).ToString());
        Assert.Equal(intent, Intents.Of(text, strict: false).ToString());
    }

    [Theory]
    [InlineData("ดูตวัอย่างง", "Example")]
    [InlineData("ยกเลิกการเชือต่อ", "Unlink")]
    [InlineData("ประวัติการสง่", "Rounds")]
    public void Coarse_typing_errors_are_understood_when_no_question_is_open(string text, string intent) =>
        Assert.Equal(intent, Intents.Of(text, strict: false).ToString());

    [Theory]
    [InlineData("ผู้เรียนมีความรู้สูงขึ้น")]
    [InlineData("ส่งเสริมการอ่าน")]
    [InlineData("ตัวอย่างงานที่ดีคือการสอนแบบโครงงาน")]
    [InlineData("ช่วยเหลือผู้เรียนที่อ่านไม่ออก")]
    [InlineData("ตรวจสอบผลการเรียน")]
    [InlineData("แก้ปัญหาการอ่าน")]
    [InlineData("สรุปผลการเรียนรู้")]
    [InlineData("ประชุม PLC สัปดาห์ละ 1 ครั้ง")]
    [InlineData("ไม่มี")]
    [InlineData("")]
    [InlineData("🙂")]
    public void Answers_are_never_commands(string text) => Assert.Equal(Intent.None, Intents.Of(text, strict: true));

    [Fact]
    public void Every_list_of_words_is_an_intent_and_every_intent_has_words()
    {
        var lists = WordLists.Load("intents.json").Keys.Except(["particles", "code-prefixes"]).ToHashSet();
        Assert.Equal(Enum.GetNames<Intent>().Where(n => n != "None").Order(), lists.Order());
    }

    [Fact]
    public void No_words_mean_two_things()
    {
        var words = WordLists.Load("intents.json").Where(l => Enum.TryParse<Intent>(l.Key, out _))
            .SelectMany(l => l.Value.Select(w => (Word: Squashed.Of(w), l.Key))).GroupBy(w => w.Word);
        Assert.DoesNotContain(words, g => g.Select(w => w.Key).Distinct().Count() > 1);
    }
}
