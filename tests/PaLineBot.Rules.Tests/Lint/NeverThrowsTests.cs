using FsCheck;
using FsCheck.Xunit;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;
using PaLineBot.Rules.Tests.Forms;

namespace PaLineBot.Rules.Tests.Lint;

public sealed class NeverThrowsTests
{
    [Property(Arbitrary = [typeof(HardSheets)], MaxTest = 90, QuietOnSuccess = true)]
    public void Every_finding_in_a_sheet_of_any_text_points_into_its_text(LintSubject subject) =>
        Assert.All(Linter.Check(subject), finding => AssertSound(subject.Form, subject.Sheet, finding));

    [Property(Arbitrary = [typeof(HardSheets)], MaxTest = 90, QuietOnSuccess = true)]
    public void A_field_alone_has_the_findings_that_it_has_in_its_sheet(LintSubject subject, PositiveInt pick)
    {
        var fields = subject.Form.Fields.ToList();
        var field = fields[pick.Get % fields.Count];
        Assert.Equal(Linter.Check(subject).Where(f => f.FieldId == field.Id), Linter.CheckField(subject, field.Id), LintHelp.SameFinding);
    }

    [Fact]
    public void An_unknown_field_has_no_findings() => Assert.Empty(Linter.CheckField(LintHelp.Subject(TestCatalogue.Teacher), "nowhere"));

    [Fact]
    public void Findings_come_errors_first_and_only_errors_block()
    {
        var findings = Linter.Check(LintHelp.Subject(TestCatalogue.Teacher, ("1.2.task", "อยู่เวรประจำวัน"), ("1.2.measure", "ดี")));
        Assert.Equal(findings.Select(f => f.Severity).Order(), findings.Select(f => f.Severity));
        Assert.True(Linter.BlocksSubmission(findings));
        Assert.False(Linter.BlocksSubmission(findings.Where(f => f.Severity != Severity.Error)));
        Assert.False(Linter.BlocksSubmission([]));
    }

    private static void AssertSound(Form form, AnswerSheet sheet, Finding finding)
    {
        Assert.False(string.IsNullOrWhiteSpace(finding.Message));
        if (finding.FieldId is not null) Assert.Equal(form.FindField(finding.FieldId)!.SectionId, finding.SectionId);
        if (finding.Span is not { } span) return;
        Assert.InRange(span.Start, 0, sheet.TextOf(finding.FieldId!).Length - 1);
        Assert.InRange(span.Length, 1, sheet.TextOf(finding.FieldId!).Length - span.Start);
    }
}
