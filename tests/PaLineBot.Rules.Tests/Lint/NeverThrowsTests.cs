using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;
using PaLineBot.Rules.Tests.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Tests.Lint;

public sealed class NeverThrowsTests
{
    private static readonly Form[] Forms = [TestCatalogue.Teacher, TestCatalogue.Director, TestCatalogue.District];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Texts_of_any_kind_are_read_without_harm(int seed)
    {
        var texts = new RandomText(seed);
        for (var i = 0; i < 1000; i++)
        {
            var text = texts.Next();
            var normal = ThaiText.Normalise(text);
            Assert.Equal(normal, ThaiText.Normalise(normal));
            Assert.Equal(text.Length, ThaiDigits.ToThai(ThaiDigits.ToArabic(text)).Length);
            Assert.InRange(ThaiText.GraphemeCount(ThaiText.Shorten(normal, 10)), 0, 11);
            var isHours = Hours.TryParse(text, out var hours);
            Assert.InRange(hours, 0, isHours ? Hours.WeekHours : 0);
            Assert.All(NumberMentions.Find(text), n => Assert.InRange(n.Start + n.Length, 1, text.Length));
        }
    }

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(13)]
    public void Sheets_of_any_text_are_checked_and_every_finding_points_into_its_text(int seed)
    {
        var texts = new RandomText(seed);
        for (var i = 0; i < 30; i++)
        {
            var form = Forms[i % Forms.Length];
            var sheet = AnswerSheet.Empty(form.Ref).With($"9.{i}.task", texts.Next());
            foreach (var field in form.Fields)
                if (texts.Number(4) > 0) sheet = sheet.With(field.Id, texts.Next(200));
            var subject = LintHelp.Subject(form, sheet, (AcademicStanding)texts.Number(5));
            var findings = Linter.Check(subject);
            Assert.All(findings, f => AssertSound(form, sheet, f));
            foreach (var field in form.Fields.Where(_ => texts.Number(8) == 0))
                Assert.Equal(findings.Where(f => f.FieldId == field.Id), Linter.CheckField(subject, field.Id), LintHelp.SameFinding);
        }
    }

    [Fact]
    public void An_unknown_field_has_no_findings() => Assert.Empty(Linter.CheckField(LintHelp.Subject(Forms[0]), "nowhere"));

    [Fact]
    public void Findings_come_errors_first_and_only_errors_block()
    {
        var findings = Linter.Check(LintHelp.Subject(Forms[0], ("1.2.task", "อยู่เวรประจำวัน"), ("1.2.measure", "ดี")));
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
