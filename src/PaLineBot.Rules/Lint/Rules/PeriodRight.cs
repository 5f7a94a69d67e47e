using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>P1-15: the fiscal year is the year of its 30 September, and the period is 1 October to 30 September (S002, W4).</summary>
internal sealed class PeriodRight : LintRule
{
    public override void OnForm(LintRun run)
    {
        var subject = run.Subject;
        var year = FiscalYear.Of(subject.PeriodEnd);
        if (year.Label == subject.FiscalYear && subject.PeriodStart == year.Start && subject.PeriodEnd == year.End) return;
        run.Add("P1-15", Severity.Error, (Section?)null, "P1-15.period",
            ("year", $"{subject.FiscalYear}"), ("start", $"1 ตุลาคม {subject.FiscalYear - 1}"), ("end", $"30 กันยายน {subject.FiscalYear}"),
            ("from", ThaiDate.Long(subject.PeriodStart)), ("to", ThaiDate.Long(subject.PeriodEnd)));
    }
}
