using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;
using PaLineBot.Rules.Tests.Forms;
using static PaLineBot.Rules.Tests.Lint.LintHelp;

namespace PaLineBot.Rules.Tests.Lint;

/// <summary>P1-03, P1-06, P1-08, P1-10: talk among the answers, and what is asked about and mended by one tap.</summary>
public sealed class PaperWordsTests
{
    private const string Good = "จัดกิจกรรมการอ่านโดยใช้นิทานพื้นบ้านสัปดาห์ละ 2 ครั้ง";

    [Theory]
    [InlineData("โอเคค่ะ")]
    [InlineData("ไม่เข้าใจคำถาม")]
    [InlineData("ไม่เข้าใจคำถามค่ะ 😅")]
    [InlineData("รับทราบครับ")]
    [InlineData("OK")]
    [InlineData("ขอข้ามไปก่อนนะคะ")]
    [InlineData("ไม่มีค่ะ")]
    public void P1_03_takes_talk_for_nothing(string text)
    {
        foreach (var field in new[] { "1.2.task", "1.2.outcome" }) Expect("P1-03", Severity.Error, TestCatalogue.Teacher, field, text, text);
        Expect("P1-04", Severity.Error, TestCatalogue.Teacher, "1.2.measure", text, text);
        Expect("C-02", Severity.Error, TestCatalogue.Teacher, "challenge.1.method", text, text);
    }

    [Theory]
    [InlineData("ผู้เรียนไม่เข้าใจคำถามของโจทย์ปัญหา จึงฝึกโดยใช้ภาพ")]
    [InlineData("ผู้เรียนเข้าใจแล้ว")]
    public void P1_03_takes_words_that_have_some_of_it_for_an_answer(string text) => Expect("P1-03", Severity.Error, TestCatalogue.Teacher, "1.2.task", text, null);

    [Theory]
    [InlineData(Good + "ค่ะ", "ค่ะ", "", Good)]
    [InlineData(Good + " นะคะ ", " นะคะ", "", Good + " ")]
    [InlineData(Good + "ครับ\nสรุปผลทุกเดือน", "ครับ", "", Good + "\nสรุปผลทุกเดือน")]
    [InlineData(Good + " 😊👍🏽", " 😊👍🏽", "", Good)]
    [InlineData("❤️ " + Good, "❤️", "", " " + Good)]
    [InlineData("อบรมออนไลน์ 20 ชม. แล้วนำมาใช้ในชั้นเรียน", "ชม.", "ชั่วโมง", "อบรมออนไลน์ 20 ชั่วโมง แล้วนำมาใช้ในชั้นเรียน")]
    [InlineData(Good, null, null, null)]
    [InlineData("✓ คัดกรองผู้เรียนรายคน\n✓ จับคู่อ่านกับเพื่อน", null, null, null)]
    [InlineData("ผู้เรียนพูดคำว่า ครับ และ ค่ะ ได้เหมาะสมกับผู้ฟัง โดยฝึกทุกเช้า", null, null, null)]
    [InlineData("ฝึกสมาธิและยืดเหยียดร่างกายสัปดาห์ละ 2 ครั้งด้วยโยคะ", null, null, null)]
    [InlineData("จัดค่ายสุขภาพให้ผู้เรียนฝึกโยคะ\nสรุปผลทุกเดือน", null, null, null)]
    [InlineData("จัดกิจกรรมให้ผู้เรียนอ่านวรรณคดีแล้วอภิปรายเรื่องทุนและโภคะ", null, null, null)]
    [InlineData("ฝึกสมาธิและยืดเหยียดร่างกายสัปดาห์ละ 2 ครั้งด้วยโยคะนะคะ", "นะคะ", "", "ฝึกสมาธิและยืดเหยียดร่างกายสัปดาห์ละ 2 ครั้งด้วยโยคะ")]
    public void P1_06_asks_about_what_belongs_to_talking_and_offers_to_mend_it(string text, string? words, string? suggestion, string? mended)
    {
        var finding = Expect("P1-06", Severity.Warning, TestCatalogue.Teacher, "1.2.task", text, words);
        if (finding is not { Span: { } span }) return;
        Assert.Equal([suggestion ?? ""], finding.Suggestions);
        Assert.Equal(mended, text[..span.Start] + suggestion + text[(span.Start + span.Length)..]);
    }

    [Fact]
    public void P1_10_offers_the_whole_word_for_a_short_form_once_in_a_form()
    {
        var subject = Subject(TestCatalogue.Teacher, ("1.2.outcome", "นร.กล้าแสดงออก นร.มั่นใจ"), ("1.3.outcome", "นร.อ่านคล่อง"));
        var finding = Assert.Single(Of("P1-10", subject));
        Assert.Equal(("1.2.outcome", Severity.Hint, new TextSpan(0, 3)), (finding.FieldId, finding.Severity, finding.Span));
        Assert.Equal(["ผู้เรียน"], finding.Suggestions);
        Assert.Equal([finding], Linter.CheckField(subject, "1.2.outcome").Where(f => f.RuleId == "P1-10"), SameFinding);
        Assert.DoesNotContain(Linter.CheckField(subject, "1.3.outcome"), f => f.RuleId == "P1-10");
    }

    [Theory]
    [InlineData("ผู้เรียนร้อยละ 80 ผ่านเกณฑ์ (ระบุเป็นรายห้อง)", "(ระบุเป็นรายห้อง)")]
    [InlineData("ใช้ใบงาน เกม บทบาทสมมติ ....", "....")]
    [InlineData("ครู 12 คน บุคลากรสนับสนุนจำนวน - คน", "-")]
    public void P1_08_asks_about_what_may_have_been_meant(string text, string words)
    {
        var finding = Expect("P1-08", Severity.Hint, TestCatalogue.Teacher, "1.2.measure", text, words);
        Assert.Empty(finding!.Suggestions);
    }

    [Theory]
    [InlineData("1) ......", "......")]
    [InlineData("ผู้ร่วมกิจกรรม ได้แก่ ....", "....")]
    [InlineData("ผู้เรียนผ่านเกณฑ์ร้อยละ ....", "....")]
    [InlineData("ชื่อสื่อ (ระบุชื่อสื่อ)", "(ระบุชื่อสื่อ)")]
    [InlineData("ชื่อสื่อ (ระบุ .....)", "(ระบุ .....)")]
    [InlineData("พัฒนาผู้เรียนด้าน ....................", "....................")]
    public void P1_08_still_blocks_what_nobody_means(string text, string words) => Expect("P1-08", Severity.Error, TestCatalogue.Teacher, "1.2.measure", text, words);

    [Theory]
    [InlineData(AcademicStanding.SeniorProfessional, "1) พัฒนาชุดฝึกอ่าน 2) เผยแพร่ชุดฝึก", 1)]
    [InlineData(AcademicStanding.SeniorProfessional, "1) ริเริ่มชุดฝึกอ่าน 2) พัฒนาชุดฝึก", 0)]
    [InlineData(AcademicStanding.None, "1) พัฒนาชุดฝึกอ่าน 2) ฝึกทักษะแก้ปัญหา", 1)]
    [InlineData(AcademicStanding.None, "1) ปรับประยุกต์ชุดฝึกอ่าน 2) ใช้ชุดฝึก", 0)]
    [InlineData(AcademicStanding.None, "1) ริเริ่มชุดฝึกอ่าน 2) ใช้ชุดฝึก", 0)]
    [InlineData(AcademicStanding.Expert, "1) พัฒนานวัตกรรมการอ่าน 2) ขยายผล", 1)]
    public void C_14_and_P1_13_ask_for_the_level_where_only_everyday_words_stand(AcademicStanding standing, string method, int count)
    {
        var form = FormCatalogue.Embedded.CurrentFor(Position.Teacher)!;
        var sheet = Sheet(form, ("challenge.1.title", "การอ่าน"), ("challenge.1.method", method));
        for (var n = 1; n <= 5; n++) sheet = sheet.With($"1.{n}.task", $"1) พัฒนาชุดฝึกอ่านชุดที่ {n} 2) ใช้ชุดฝึกอ่าน");
        var subject = Subject(form, sheet, standing);
        Assert.Equal((count, count), (Of("C-14", subject).Count, Of("P1-13", subject).Count));
    }
}
