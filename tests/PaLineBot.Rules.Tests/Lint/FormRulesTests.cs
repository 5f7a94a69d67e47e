using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;
using PaLineBot.Rules.Tests.Forms;
using static PaLineBot.Rules.Tests.Lint.LintHelp;

namespace PaLineBot.Rules.Tests.Lint;

/// <summary>P1-13 to P1-15: level, workload, period.</summary>
public sealed class FormRulesTests
{
    [Theory]
    [InlineData(AcademicStanding.Professional, "ทำแผนและแก้ปัญหาการอ่าน", false)]
    [InlineData(AcademicStanding.Professional, "คิดค้นชุดฝึกอ่าน", false)]
    [InlineData(AcademicStanding.Expert, "ทำแผนและแก้ปัญหาการอ่าน", true)]
    [InlineData(AcademicStanding.None, "ทำแผนการอ่าน", true)]
    [InlineData(AcademicStanding.None, "ปรับใช้ชุดฝึก", false)]
    public void P1_13_looks_for_the_level_in_all_texts_once_enough_is_written(AcademicStanding standing, string last, bool found)
    {
        var sheet = Sheet(TestCatalogue.Teacher, ("1.1.task", "ก"), ("1.1.outcome", last));
        for (var n = 1; n <= 5; n++) sheet = sheet.With($"1.{n}.task", $"1) ทำชุดฝึกอ่านชุดที่ {n} 2) ใช้ชุดฝึกอ่าน");
        var findings = Of("P1-13", Subject(TestCatalogue.Teacher, sheet, standing));
        Assert.Equal(found ? 1 : 0, findings.Count);
        Assert.All(findings, f => Assert.Equal((Severity.Hint, null, null), (f.Severity, f.SectionId, f.FieldId)));
        Assert.Empty(Of("P1-13", Subject(TestCatalogue.Teacher, sheet.With("1.5.task", (Answer?)null).With("1.1.outcome", (Answer?)null), standing)));
    }

    [Theory]
    [InlineData("full", "", "5", "3", "2", "")]
    [InlineData("full", "", "๕", "๕ ชม.", "", "")]
    [InlineData("full", "", "6.5", "4", "2.5 ชั่วโมง", "")]
    [InlineData("", "", "5", "5", "", "E workload.fullTime")]
    [InlineData("partTime", "", "5", "5", "", "E workload.reason")]
    [InlineData("partTime", "ดูแลบุตร", "5", "5", "", "")]
    [InlineData("full", "", "", "5", "", "E workload.declared")]
    [InlineData("full", "", "4", "5", "", "E workload.declared 5")]
    [InlineData("full", "", "๔.๕", "5", "", "E workload.declared 5")]
    [InlineData("full", "", "6", "3", "2", "E workload.declared")]
    [InlineData("full", "", "6", "", "", "E workload.declared")]
    [InlineData("full", "", "ห้า", "5", "", "")]
    [InlineData("full", "", "หลายชั่วโมง", "5", "", "E workload.declared")]
    [InlineData("full", "", "5", "5", "มาก", "E workload.plc")]
    [InlineData("full", "", "70", "70", "", "W workload.declared")]
    public void P1_14_checks_the_hours_of_a_school_director(string fullTime, string reason, string declared, string teach, string plc, string expected)
    {
        var findings = Of("P1-14", Subject(TestCatalogue.Director, ("workload.fullTime", fullTime), ("workload.reason", reason),
            ("workload.declared", declared), ("workload.teachSubject", teach), ("workload.plc", plc)));
        Assert.Equal(expected, string.Join(',', findings.Select(f => $"{f.Severity.ToString()[0]} {f.FieldId} {string.Join('/', f.Suggestions)}".Trim())));
    }

    [Theory]
    [InlineData("6", "", "workload.teachSubject,workload.plc", "")]
    [InlineData("6", "2", "workload.plc", "")]
    [InlineData("6", "2", "", "E workload.declared")]
    [InlineData("6", "2", "1.1.task", "E workload.declared")]
    [InlineData("4", "", "workload.teachSubject,workload.plc", "E workload.declared")]
    public void P1_14_does_not_add_up_activities_that_were_not_asked_yet(string declared, string teach, string stillToCome, string expected)
    {
        var subject = Subject(TestCatalogue.Director, ("workload.fullTime", "full"), ("workload.declared", declared), ("workload.teachSubject", teach))
            with
        { StillToCome = stillToCome.Split(',').ToHashSet() };
        Assert.Equal(expected, string.Join(',', Of("P1-14", subject).Select(f => $"{f.Severity.ToString()[0]} {f.FieldId}")));
    }

    [Theory]
    [InlineData("18", "6", "")]
    [InlineData("๑๘", "", "E workload.support")]
    [InlineData("40", "30", "W workload.teaching")]
    public void P1_14_wants_all_hours_of_a_teacher_and_no_minimum(string teaching, string support, string expected)
    {
        var findings = Of("P1-14", Subject(TestCatalogue.Teacher, ("workload.teaching", teaching), ("workload.support", support)));
        Assert.Equal(expected, string.Join(',', findings.Select(f => $"{f.Severity.ToString()[0]} {f.FieldId}")));
    }

    [Fact]
    public void P1_14_points_at_the_hours_it_cannot_read()
    {
        const string Text = " ๑๘ คาบ ";
        var finding = Assert.Single(Linter.CheckField(Subject(TestCatalogue.Teacher, ("workload.teaching", Text)), "workload.teaching"));
        Assert.Equal("๑๘ คาบ", WordsOf(finding, Text));
    }

    [Theory]
    [InlineData(2570, "2026-10-01", "2027-09-30", false)]
    [InlineData(2564, "2021-10-01", "2022-09-30", true)]
    [InlineData(2565, "2021-10-01", "2022-09-30", false)]
    [InlineData(2570, "2026-10-02", "2027-09-30", true)]
    [InlineData(2570, "2026-10-01", "2027-09-29", true)]
    [InlineData(2570, "2027-01-01", "2027-12-31", true)]
    [InlineData(-5, "2026-10-01", "2027-09-30", true)]
    public void P1_15_wants_year_and_period_to_agree(int year, string start, string end, bool found)
    {
        var subject = Subject(TestCatalogue.Teacher) with { FiscalYear = year, PeriodStart = DateOnly.Parse(start), PeriodEnd = DateOnly.Parse(end) };
        Assert.Equal(found ? [Severity.Error] : [], Of("P1-15", subject).Select(f => f.Severity));
    }
}
