using PaLineBot.Rules.Lint;
using PaLineBot.Rules.Tests.Forms;
using static PaLineBot.Rules.Tests.Lint.LintHelp;

namespace PaLineBot.Rules.Tests.Lint;

/// <summary>P1-07, P1-09, P1-10, P1-11: outcomes and indicators.</summary>
public sealed class MeasureRulesTests
{
    private const string Task = "1) จัดทำชุดฝึกอ่านนิทานพื้นบ้าน 2) ใช้ชุดฝึกสัปดาห์ละ 2 ครั้ง";

    [Theory]
    [InlineData("ผู้เรียนอ่านนิทานพื้นบ้านได้คล่อง", null)]
    [InlineData("ผู้เรียนคูณเลขสองหลักแม่นยำ", "ผู้เรียนคูณเลขสองหลักแม่นยำ")]
    [InlineData("ผู้เรียนร้อยละ ๘๐ มีความสุข", "ผู้เรียนร้อยละ ๘๐ มีความสุข")]
    public void P1_07_asks_when_the_outcome_speaks_of_something_else(string outcome, string? words)
    {
        var found = Of("P1-07", Subject(TestCatalogue.Teacher, ("1.1.task", Task), ("1.1.outcome", outcome)));
        Assert.Equal(words, found.Count == 0 ? null : WordsOf(Assert.Single(found), outcome));
        Assert.All(found, f => Assert.Equal((Severity.Hint, "1.1.outcome"), (f.Severity, f.FieldId)));
    }

    [Theory]
    [InlineData("ผู้เรียนร้อยละ 80 ผ่านแบบทดสอบการอ่านนิทานพื้นบ้าน", null)]
    [InlineData("ผู้เรียนร้อยละ ๘๐ อ่านคล่องขึ้น", null)]
    [InlineData("ผู้เรียนร้อยละ 80 คูณเลขสองหลักแม่นยำ", "ผู้เรียนร้อยละ 80 คูณเลขสองหลักแม่นยำ")]
    public void P1_07_lets_an_indicator_speak_of_task_or_outcome(string measure, string? words)
    {
        var subject = Subject(TestCatalogue.Teacher, ("1.1.task", Task), ("1.1.outcome", "ผู้เรียนอ่านคล่องจากนิทานพื้นบ้าน"), ("1.1.measure", measure));
        var found = Of("P1-07", subject);
        Assert.Equal(words, found.Count == 0 ? null : WordsOf(Assert.Single(found), measure));
    }

    [Theory]
    [InlineData("ผู้เรียนมีผลการเรียนดีขึ้น", "ผู้เรียนมีผลการเรียนดีขึ้น")]
    [InlineData("ผู้เรียนชั้น ป.5 มีผลการเรียนดีขึ้น", "ผู้เรียนชั้น ป.5 มีผลการเรียนดีขึ้น")]
    [InlineData("ผู้เรียนชั้น ป.๕ ปีการศึกษา ๒๕๖๙ ดีขึ้น", "ผู้เรียนชั้น ป.๕ ปีการศึกษา ๒๕๖๙ ดีขึ้น")]
    [InlineData("ผู้เรียนได้คะแนน 25 ขึ้นไป", "ผู้เรียนได้คะแนน 25 ขึ้นไป")]
    [InlineData("ผู้เรียนร้อยละ 80 ผ่าน", null)]
    [InlineData("ผู้เรียนร้อยละ ๘๐ ผ่าน", null)]
    [InlineData("ผู้เรียน 80% ผ่าน", null)]
    [InlineData("ผู้เรียน ๘๐ เปอร์เซ็นต์ ผ่าน", null)]
    [InlineData("ประชุมผู้ปกครอง ๒ ครั้ง", null)]
    [InlineData("ผู้เรียน 30 คนอ่านออก", null)]
    [InlineData("ผู้เรียน 3 ใน 4 อ่านออก", null)]
    [InlineData("ผู้เรียนมากกว่าครึ่งหนึ่งอ่านออก", null)]
    [InlineData("ผู้เรียนมีคุณภาพระดับดีขึ้นไป", null)]
    [InlineData("ผู้เรียนมีคุณภาพระดับ ๓ ขึ้นไป", null)]
    [InlineData("ผู้เรียนทุกคนอ่านออก", null)]
    public void P1_09_wants_a_value_with_its_unit(string text, string? words) => Expect("P1-09", Severity.Warning, TestCatalogue.Teacher, "1.2.measure", text, words);

    [Theory]
    [InlineData("มีแผนการสอนที่ดีขึ้น 3 แผน", "มีแผนการสอนที่ดีขึ้น 3 แผน")]
    [InlineData("มีแผนการสอนที่ดีขึ้น ๓ แผน", "มีแผนการสอนที่ดีขึ้น ๓ แผน")]
    [InlineData("ผู้เรียนคิดเป็น", null)]
    [InlineData("นักเรียนคิดเป็น", null)]
    public void P1_10_wants_the_people_an_outcome_is_for(string text, string? words) => Expect("P1-10", Severity.Warning, TestCatalogue.Teacher, "1.2.outcome", text, words);

    [Theory]
    [InlineData("แผนงานดีขึ้น 3 ด้าน", "แผนงานดีขึ้น 3 ด้าน")]
    [InlineData("โรงเรียนมีแผนงาน", null)]
    [InlineData("ครูมีแผนงาน ๓ ด้าน", null)]
    public void P1_10_takes_any_of_the_three_groups_for_school_directors(string text, string? words)
    {
        var finding = Expect("P1-10", Severity.Warning, TestCatalogue.Director, "1.2.outcome", text, words);
        if (finding is not null) Assert.Contains("ผู้เรียน / ครู / สถานศึกษา", finding.Message);
    }

    [Theory]
    [InlineData("ผู้เรียนร้อยละ 80 ผ่านเกณฑ์การอ่าน", "ผู้เรียนร้อยละ 80 ผ่านเกณฑ์การอ่าน", true)]
    [InlineData("ผู้เรียนร้อยละ 80 ผ่านเกณฑ์การอ่าน", "ผู้เรียน ร้อยละ ๘๐ ผ่านเกณฑ์ การอ่าน.", true)]
    [InlineData("ผู้เรียนร้อยละ 80 ผ่านเกณฑ์การอ่าน", "ผู้เรียนร้อยละ 75 ผ่านเกณฑ์การอ่าน", false)]
    [InlineData("อบรม 2 ครั้ง", "อบรม 2 ครั้ง", false)]
    public void P1_11_finds_pasted_text_in_a_later_row(string first, string second, bool found)
    {
        var findings = Of("P1-11", Subject(TestCatalogue.Teacher, ("1.1.measure", first), ("2.3.measure", second)));
        if (!found)
        {
            Assert.Empty(findings);
            return;
        }

        var finding = Assert.Single(findings);
        Assert.Equal((Severity.Warning, "2.3.measure", new TextSpan(0, second.Length)), (finding.Severity, finding.FieldId, finding.Span!.Value));
        Assert.Contains("ข้อ 1.1", finding.Message);
    }

    [Fact]
    public void P1_11_lets_different_columns_and_groups_of_one_row_be_alike()
    {
        const string Text = "ผู้เรียนร้อยละ 80 ผ่านเกณฑ์การอ่าน";
        Assert.Empty(Of("P1-11", Subject(TestCatalogue.Teacher, ("1.1.measure", Text), ("1.2.outcome", Text))));
        Assert.Empty(Of("P1-11", Subject(TestCatalogue.District, ("1.1.measure.learners", Text), ("1.1.measure.schools", Text))));
    }
}
