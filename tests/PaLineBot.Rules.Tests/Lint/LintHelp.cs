using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;

namespace PaLineBot.Rules.Tests.Lint;

internal static class LintHelp
{
    public static LintSubject Subject(Form form, AnswerSheet sheet, AcademicStanding standing = AcademicStanding.Professional) =>
        new(form, sheet, standing, 2570, new DateOnly(2026, 10, 1), new DateOnly(2027, 9, 30));

    public static LintSubject Subject(Form form, params (string Field, string Text)[] answers) => Subject(form, Sheet(form, answers));

    public static AnswerSheet Sheet(Form form, params (string Field, string Text)[] answers) =>
        answers.Aggregate(AnswerSheet.Empty(form.Ref), (sheet, a) => sheet.With(a.Field, a.Text));

    /// <summary>The findings of one rule.</summary>
    public static List<Finding> Of(string rule, LintSubject subject) => [.. Linter.Check(subject).Where(f => f.RuleId == rule)];

    /// <summary>
    /// One text in one field: the rule must point at exactly these words with this severity,
    /// or say nothing when <paramref name="words"/> is null. CheckField must say the same.
    /// </summary>
    public static Finding? Expect(string rule, Severity severity, Form form, string field, string text, string? words)
    {
        var subject = Subject(form, (field, text));
        var found = Of(rule, subject).Where(f => f.FieldId == field).ToList();
        Assert.Equal(found, Linter.CheckField(subject, field).Where(f => f.RuleId == rule), SameFinding);
        if (words is null)
        {
            Assert.Equal("", string.Join('\n', found.Select(f => f.Message)));
            return null;
        }

        var finding = Assert.Single(found);
        Assert.Equal(severity, finding.Severity);
        Assert.Equal(words, WordsOf(finding, text));
        Assert.Equal(form.FindField(field)!.SectionId, finding.SectionId);
        return finding;
    }

    public static string WordsOf(Finding finding, string text) => text.Substring(finding.Span!.Value.Start, finding.Span.Value.Length);

    public static bool SameFinding(Finding a, Finding b) => a with { Suggestions = [] } == b with { Suggestions = [] } && a.Suggestions.SequenceEqual(b.Suggestions);
}
