using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;
using PaLineBot.Rules.Workload;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>P1-14: the workload is complete and meets the rule of the position (S002).</summary>
internal sealed class WorkloadEnough : LintRule
{
    public override void OnSection(LintRun run, Section section)
    {
        if (section.Kind != SectionKind.Workload) return;
        foreach (var problem in WorkloadCheck.Check(run.Form, run.Subject.Sheet, run.Subject.StillToCome)) Say(run, problem);
    }

    private static void Say(LintRun run, WorkloadProblem problem)
    {
        var text = run.TextOf(run.Form.FindField(problem.FieldId)!);
        var suggestions = problem.Kind == WorkloadProblemKind.BelowMinimum ? new[] { Hours.Format(problem.Wanted) } : null;
        run.Add("P1-14", problem.Blocks ? Severity.Error : Severity.Warning, text, text.Whole, $"P1-14.{problem.Kind}", suggestions,
            ("actual", Hours.Format(problem.Actual)), ("wanted", Hours.Format(problem.Wanted)), ("position", run.Form.PositionTitle));
    }
}
