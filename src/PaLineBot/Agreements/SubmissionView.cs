using PaLineBot.Conversation;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;

namespace PaLineBot.Agreements;

/// <summary>A submission as the approver's page shows it.</summary>
internal static class SubmissionView
{
    /// <summary>A row of the list.</summary>
    public static WaitingSubmission Head(Form form, SubmissionFacts s)
    {
        var findings = Findings(form, s);
        return new(
            s.Id,
            s.OwnerName,
            Titles.Of(s.OwnerPosition),
            Titles.Of(s.OwnerStanding),
            s.SchoolName,
            s.Round.Round,
            s.Round.SubmittedAt,
            s.PreviousSheet is null ? null : Changed(form, s).Select(f => f.SectionId).Distinct().Count(),
            new FindingCounts(
                findings.Count(f => f.Severity == Severity.Error),
                findings.Count(f => f.Severity == Severity.Warning),
                findings.Count(f => f.Severity == Severity.Hint)));
    }

    /// <summary>All of it.</summary>
    public static SubmissionAnswer Whole(Form form, SubmissionFacts s)
    {
        var findings = Findings(form, s);
        return new(
            s.Id,
            s.Round.Round,
            JoinCodes.Shown(s.Round.ReceiptCode),
            s.Round.SubmittedAt,
            s.Round.Outcome,
            new SubmissionOwner(s.OwnerName, Titles.Of(s.OwnerPosition), Titles.Of(s.OwnerStanding), s.SchoolName),
            s.FiscalYear,
            form.Ref,
            ExpectedLevel.Of(form.LevelOf(s.OwnerStanding)),
            Texts(s.Sheet),
            s.PreviousSheet is null ? null : Texts(s.PreviousSheet),
            s.PreviousSheet is null ? [] : [.. Changed(form, s).Select(f => f.Id)],
            s.PreviousComments,
            [.. findings.Select(LintFinding.Of)],
            [.. WeakestItems.Of(form, s.Sheet, findings).Select(x => x.Id)],
            s.UndoUntil,
            CommentRequest.Longest);
    }

    /// <summary>Texts by field.</summary>
    public static Dictionary<string, string> Texts(AnswerSheet sheet) => sheet.Answers.ToDictionary(a => a.Key, a => a.Value.Text);

    private static IReadOnlyList<Finding> Findings(Form form, SubmissionFacts s) =>
        Linter.Check(LintSubject.OfYear(form, s.Sheet, s.OwnerStanding, s.FiscalYear));

    private static IEnumerable<Field> Changed(Form form, SubmissionFacts s) =>
        form.Fields.Where(f => s.Sheet.TextOf(f.Id) != s.PreviousSheet!.TextOf(f.Id));
}
