using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;
using PaLineBot.Rules.Tests.Forms;
using static PaLineBot.Rules.Tests.Lint.LintHelp;

namespace PaLineBot.Rules.Tests.Lint;

/// <summary>P1-01 to P1-04: rows and cells.</summary>
public sealed class PartOneRowRulesTests
{
    private static readonly Form Teacher = TestCatalogue.Teacher;
    private static readonly Form District = TestCatalogue.District;

    [Fact]
    public void P1_01_names_every_empty_row_once_and_nothing_else_about_it()
    {
        var findings = Linter.Check(Subject(Teacher, ("1.1.task", "งาน")));
        Assert.Equal(Teacher.SubIndicators.Skip(1).Select(s => s.Id), findings.Where(f => f.RuleId == "P1-01" && f.SectionId != "header").Select(f => f.SectionId));
        Assert.Single(findings, f => f.SectionId == "2.4");
        Assert.All(findings.Where(f => f.RuleId == "P1-01"), f => Assert.Equal(Severity.Error, f.Severity));
        Assert.Contains("15 ข้อ", findings.First(f => f.SectionId == "2.4").Message);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(" \n ", 1)]
    [InlineData("general", 0)]
    public void P1_01_wants_the_header(string answer, int count)
    {
        var finding = Of("P1-01", Subject(Teacher, ("header.roomTypes", answer))).Where(f => f.FieldId == "header.roomTypes").ToList();
        Assert.Equal(count, finding.Count);
    }

    [Theory]
    [InlineData("1.9.task", "1.9")]
    [InlineData("4.1.outcome.learners", "4.1")]
    [InlineData("1.8.task", null)]
    [InlineData("challenge.2.title", null)]
    public void P1_02_finds_rows_the_form_does_not_have(string field, string? no)
    {
        var findings = Of("P1-02", Subject(Teacher, (field, "งานเพิ่มเติม")));
        if (no is null) Assert.Empty(findings);
        else Assert.Contains($"ข้อ {no} ", Assert.Single(findings).Message);
    }

    [Theory]
    [InlineData("ข้อ 1.1-1.4 ดำเนินการโดยทำแผน", "ข้อ 1.1-1.4")]
    [InlineData("ข้อ ๑.๑ – ข้อ ๑.๔ ให้กำหนดงาน", "ข้อ ๑.๑ – ข้อ ๑.๔")]
    [InlineData("ทำรวมกันตัวชี้วัดที่ 1.1 ถึง 1.8", "ตัวชี้วัดที่ 1.1 ถึง 1.8")]
    [InlineData("ภาพรวมด้านที่ 1 จัดการเรียนรู้", "ภาพรวมด้านที่ 1")]
    [InlineData("ภาพรวมของด้านที่ ๒", "ภาพรวมของด้านที่ ๒")]
    [InlineData("เหมือนข้อ 1.1", "เหมือนข้อ 1.1")]
    [InlineData("ดำเนินการตามข้อ ๑.๒", "ตามข้อ ๑.๒")]
    [InlineData("นำผลตามข้อ 1.2 มาปรับแผนการจัดการเรียนรู้ร่วมกับครูในกลุ่มสาระ", null)]
    [InlineData("คะแนนเฉลี่ย 1.1-1.4 ของกลุ่มอ่อน", null)]
    [InlineData("ข้อ 1.1-2.4 ของแบบสอบถาม", null)]
    [InlineData("วิเคราะห์ภาพรวมด้านการอ่านของห้อง", null)]
    public void P1_02_wants_rows_written_one_by_one(string text, string? words) =>
        Expect("P1-02", Severity.Error, Teacher, "1.3.task", text, words);

    [Fact]
    public void P1_03_names_each_missing_cell_of_a_row_that_is_begun()
    {
        var findings = Linter.Check(Subject(Teacher, ("1.2.task", "1) วิเคราะห์ผู้เรียนรายคนจากผลสอบ 2) ออกแบบแผนตามกลุ่ม")));
        Assert.Equal(["1.2.outcome", "1.2.measure"], findings.Where(f => f.SectionId == "1.2").Select(f => f.FieldId));
        Assert.All(findings.Where(f => f.SectionId == "1.2"), f => Assert.Equal(("P1-03", Severity.Error), (f.RuleId, f.Severity)));
    }

    [Theory]
    [InlineData("-", "-")]
    [InlineData(" ไม่มี ", "ไม่มี")]
    [InlineData("ยังไม่ระบุ", "ยังไม่ระบุ")]
    [InlineData("1.", "1.")]
    [InlineData("๑.", "๑.")]
    [InlineData("ไม่มีปัญหาการอ่านอีกต่อไป", null)]
    [InlineData("ผู้เรียนอ่านออก", null)]
    [InlineData("........", null)]
    public void P1_03_takes_a_dash_for_nothing(string text, string? words) =>
        Expect("P1-03", Severity.Error, Teacher, "1.2.outcome", text, words);

    [Theory]
    [InlineData("-", "-")]
    [InlineData("ไม่มี", "ไม่มี")]
    [InlineData("2", "2")]
    [InlineData("๒", "๒")]
    [InlineData("ผู้เรียนร้อยละ 80 อ่านออก", null)]
    [InlineData("ผู้เรียนร้อยละ ๘๐ อ่านออก", null)]
    [InlineData("ผู้เรียนมีความสุขในการเรียน", null)]
    [InlineData("ร้อยละ ......", null)]
    [InlineData("80/80", null)]
    [InlineData("๘๐ %", null)]
    public void P1_04_wants_an_indicator_in_numbers_or_in_words(string text, string? words) =>
        Expect("P1-04", Severity.Error, Teacher, "1.2.measure", text, words);

    [Fact]
    public void A_row_split_by_people_needs_one_outcome_and_one_measure_and_is_told_once_which_groups_lack()
    {
        var findings = Linter.Check(Subject(District, ("1.1.task", "1) ประชุมวางแผนพัฒนา 2) ติดตามแผนทุกเดือน"), ("1.1.outcome.staff", "ครูติดตามแผนทุกเดือน")))
            .Where(f => f.SectionId == "1.1").ToList();
        Assert.Equal(("P1-03", "1.1.measure.learners"), (findings[0].RuleId, findings[0].FieldId));
        Assert.Equal(("P1-10", "1.1.outcome.learners", Severity.Warning), (findings[1].RuleId, findings[1].FieldId, findings[1].Severity));
        Assert.Contains("ผู้เรียน / สถานศึกษา / สำนักงานเขต", findings[1].Message);
        Assert.Equal(2, findings.Count);
    }
}
