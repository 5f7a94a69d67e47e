using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Topics;
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
        var (strict, loose) = AllTopics.Intents.Of(text);
        Assert.Equal((intent, intent), (strict.Name, loose.Name));
    }

    [Theory]
    [InlineData("ดูตวัอย่างง", "Example")]
    [InlineData("ประวัติการสง่", "Rounds")]
    public void Coarse_typing_errors_are_understood_when_no_question_is_open(string text, string intent) =>
        Assert.Equal(intent, AllTopics.Intents.Of(text).Loose.Name);

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
    public void Answers_are_never_commands(string text) => Assert.Equal(Intent.None, AllTopics.Intents.Of(text).Strict);

    [Theory]
    [InlineData("ส่ง", "Submit")]
    [InlineData("ส่งเลยค่ะ", "Submit")]
    [InlineData("ส่งให้ ผอ.", "Submit")]
    [InlineData("ขอคืนมาแก้", "Withdraw")]
    [InlineData("ถอนกลับครับ", "Withdraw")]
    [InlineData("ยกเลิกการเชื่อมต่อ", "Unlink")]
    [InlineData("ออกจากระบบ", "Unlink")]
    public void Acts_with_consequences_are_known_by_their_very_words(string text, string intent)
    {
        var (strict, loose) = AllTopics.Intents.Of(text);
        Assert.Equal((intent, intent), (strict.Name, loose.Name));
    }

    [Theory]
    [InlineData("สงเลย")]
    [InlineData("ส่งเล่ย")]
    [InlineData("ส่งให้ผู้อำนวยกาน")]
    [InlineData("ส่งใหผู้บังคับบัญชา")]
    [InlineData("ส่งอีกครัง")]
    [InlineData("sumbit")]
    [InlineData("submitt")]
    [InlineData("ขอคืนมาแก")]
    [InlineData("ขอคนมาแก้")]
    [InlineData("ถอนกลบ")]
    [InlineData("ขอกลับมาแกะ")]
    [InlineData("ดึงกลับบ")]
    [InlineData("ยกเลิกการเชือต่อ")]
    [InlineData("ยกเลิกการเชื่อมตอ่")]
    [InlineData("เลิกเชื่อต่อ")]
    [InlineData("ออกจากระบบบ")]
    [InlineData("ออกจากระบาย")]
    [InlineData("เปลี่ยนบัญชา")]
    [InlineData("ยืนยอม")]
    [InlineData("ยินยอมม")]
    public void What_is_only_like_the_words_of_an_act_with_consequences_is_no_command(string text)
    {
        var (strict, loose) = AllTopics.Intents.Of(text);
        Assert.Equal((Intent.None, Intent.None), (strict, loose));
    }

    [Fact]
    public void The_words_that_erase_are_the_words_that_are_asked_for() =>
        Assert.Equal((Intent.EraseForGood, Intent.EraseForGood), AllTopics.Intents.Of(ErasureWords.Confirm));

    [Fact]
    public void No_letter_left_out_doubled_or_swapped_makes_what_is_understood_exactly()
    {
        var exact = AllTopics.Commands.Where(i => i.Exactly).ToList();
        Assert.Superset(new HashSet<string> { "Consent", "Erase", "EraseForGood", "MyData", "Remind", "Submit", "Unlink", "Withdraw" }, exact.Select(i => i.Name).ToHashSet());
        var words = exact.SelectMany(i => WordLists.Intents[i.Name]).Select(Squashed.Of).ToHashSet(StringComparer.Ordinal);
        var misses = words.SelectMany(Mistyped).Where(w => !words.Contains(Squashed.Of(w))).ToList();
        Assert.True(misses.Count > 300);
        Assert.DoesNotContain(misses, w => AllTopics.Intents.Of(w) is var (strict, loose) && (strict.Exactly || loose.Exactly));
    }

    private static IEnumerable<string> Mistyped(string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            yield return word.Remove(i, 1);
            yield return word.Insert(i, word[i].ToString());
            if (i > 0) yield return word[..(i - 1)] + word[i] + word[i - 1] + word[(i + 1)..];
        }
    }

    [Fact]
    public void Every_list_of_words_is_an_intent_and_every_intent_has_words()
    {
        Assert.Equal(AllTopics.Commands.Select(i => i.Name).Order(), WordLists.Intents.Keys.Order());
    }

    [Fact]
    public void No_words_mean_two_things()
    {
        var words = WordLists.Intents.SelectMany(l => l.Value.Select(w => (Word: Squashed.Of(w), l.Key))).GroupBy(w => w.Word);
        Assert.DoesNotContain(words, g => g.Select(w => w.Key).Distinct().Count() > 1);
    }
}
