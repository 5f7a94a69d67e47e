using PaLineBot.Rules.Lint;
using PaLineBot.Rules.Tests.Forms;
using static PaLineBot.Rules.Tests.Lint.LintHelp;

namespace PaLineBot.Rules.Tests.Lint;

/// <summary>P1-08: blanks of a template.</summary>
public sealed class BlankRuleTests
{
    [Theory]
    [InlineData("ผู้เรียนร้อยละ ......... ผ่านเกณฑ์", ".........", true)]
    [InlineData("ผู้เรียนร้อยละ...ผ่านเกณฑ์", "...", true)]
    [InlineData("ผู้เรียนร้อยละ……ผ่านเกณฑ์", "……", true)]
    [InlineData("ผู้เรียนร้อยละ … ผ่านเกณฑ์", "…", true)]
    [InlineData("ผู้เรียน ..... % ผ่านเกณฑ์", ".....", true)]
    [InlineData("ผู้เรียน ____ เปอร์เซ็นต์", "____", true)]
    [InlineData("ผู้เรียนร้อยละ xx ผ่าน", "xx", true)]
    [InlineData("ผู้เรียน XX% ผ่าน", "XX", true)]
    [InlineData("ผู้เรียนร้อยละ ?? ผ่าน", "??", true)]
    [InlineData("ผู้เรียนร้อยละ - ผ่าน", "-", true)]
    [InlineData("ผู้เรียนร้อยละ [ ] ผ่าน", "[ ]", true)]
    [InlineData("อบรม ... ครั้ง", "...", false)]
    [InlineData("จำนวน .... คน", "....", false)]
    [InlineData("จำนวน __ คน", "__", false)]
    [InlineData("(  ) เต็มเวลา", "(  )", false)]
    [InlineData("☐ ปฐมวัย", "☐", false)]
    [InlineData("ชื่อสื่อ (โปรดระบุ)", "(โปรดระบุ)", false)]
    [InlineData("ชื่อสื่อ (ระบุชื่อ)", "(ระบุชื่อ)", false)]
    [InlineData("โปรดระบุชื่อสื่อ", "โปรดระบุ", false)]
    [InlineData("…………………………", "…………………………", false)]
    [InlineData(". . . . . .", ". . . . . .", false)]
    [InlineData("ผู้เรียนร้อยละ 80 ผ่านเกณฑ์", null, false)]
    [InlineData("ผู้เรียนร้อยละ ๘๐ ผ่านเกณฑ์", null, false)]
    [InlineData("ร้อยละ -5 จากเดิม", null, false)]
    [InlineData("แผน สื่อ ใบงาน ...", null, false)]
    [InlineData("แผน สื่อ ใบงาน … ตามหลักสูตร", null, false)]
    [InlineData("ปี 2569-2570 (ภาคเรียนที่ 1)", null, false)]
    [InlineData("ระบุปัญหาของผู้เรียน", null, false)]
    [InlineData("ทักษะ soft skills", null, false)]
    public void P1_08_points_at_the_blank_itself(string text, string? words, bool percent)
    {
        var finding = Expect("P1-08", Severity.Error, TestCatalogue.Teacher, "1.2.measure", text, words);
        if (finding is not null) Assert.Equal(percent ? ["70", "75", "80"] : [], finding.Suggestions);
    }

    [Fact]
    public void P1_08_points_at_every_blank_and_silences_lesser_findings_about_it()
    {
        const string Text = "ผู้เรียนร้อยละ .... ผ่าน และครู ____ คน";
        var findings = Linter.CheckField(Subject(TestCatalogue.Teacher, ("1.2.measure", Text)), "1.2.measure");
        Assert.Equal([("P1-08", "...."), ("P1-08", "____")], findings.Select(f => (f.RuleId, WordsOf(f, Text))));
        Assert.Contains("“....”", findings[0].Message);
    }

    [Theory]
    [InlineData("1.1.task")]
    [InlineData("1.1.outcome")]
    [InlineData("challenge.1.title")]
    [InlineData("challenge.1.qualitative")]
    public void P1_08_looks_at_every_text(string field) =>
        Assert.Single(Linter.CheckField(Subject(TestCatalogue.Teacher, (field, "..........")), field));
}
