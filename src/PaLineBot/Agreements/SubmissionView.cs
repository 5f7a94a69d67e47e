using PaLineBot.Conversation;
using PaLineBot.Conversation.Facts;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;

namespace PaLineBot.Agreements;

/// <summary>A submission as the approver's page shows it.</summary>
internal static class SubmissionView
{
    /// <summary>A row of the list.</summary>
    public static object Head(Form form, SubmissionFacts s)
    {
        var findings = Findings(form, s);
        return new
        {
            SubmissionId = s.Id,
            Name = s.OwnerName,
            PositionTitle = Titles.Of(s.OwnerPosition),
            StandingTitle = Titles.Of(s.OwnerStanding),
            School = s.SchoolName,
            s.Round.Round,
            s.Round.SubmittedAt,
            Changed = s.PreviousSheet is null ? (int?)null : Changed(form, s).Select(f => f.SectionId).Distinct().Count(),
            Findings = new
            {
                Errors = findings.Count(f => f.Severity == Severity.Error),
                Warnings = findings.Count(f => f.Severity == Severity.Warning),
                Hints = findings.Count(f => f.Severity == Severity.Hint),
            },
        };
    }

    /// <summary>All of it.</summary>
    public static object Whole(Form form, SubmissionFacts s, long agreementId)
    {
        var findings = Findings(form, s);
        return new
        {
            SubmissionId = s.Id,
            AgreementId = agreementId,
            s.Round.Round,
            s.Round.ReceiptCode,
            s.Round.SubmittedAt,
            s.Round.Outcome,
            s.Round.DecidedAt,
            Owner = new { FullName = s.OwnerName, PositionTitle = Titles.Of(s.OwnerPosition), StandingTitle = Titles.Of(s.OwnerStanding), School = s.SchoolName },
            s.FiscalYear,
            Form = new { form.Ref.FormId, form.Ref.Version },
            Level = FormView.LevelView(form.LevelOf(s.OwnerStanding)),
            Texts = Texts(s.Sheet),
            Before = s.PreviousSheet is null ? null : Texts(s.PreviousSheet),
            Changed = s.PreviousSheet is null ? [] : Changed(form, s).Select(f => f.Id),
            CommentsBefore = s.PreviousComments.Select(AgreementView.CommentView),
            Findings = findings.Select(AgreementView.FindingView),
            Weakest = WeakestItems.Of(form, s.Sheet, findings).Select(x => x.Id),
            s.UndoUntil,
        };
    }

    private static IReadOnlyList<Finding> Findings(Form form, SubmissionFacts s) =>
        Linter.Check(LintSubject.OfYear(form, s.Sheet, s.OwnerStanding, s.FiscalYear));

    private static IEnumerable<Field> Changed(Form form, SubmissionFacts s) =>
        form.Fields.Where(f => s.Sheet.TextOf(f.Id) != s.PreviousSheet!.TextOf(f.Id));

    private static Dictionary<string, string> Texts(AnswerSheet sheet) => sheet.Answers.ToDictionary(a => a.Key, a => a.Value.Text);
}
