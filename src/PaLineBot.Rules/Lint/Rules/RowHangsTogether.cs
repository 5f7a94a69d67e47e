using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>P1-07: outcome and indicator speak of the same thing as the task (S000 ข้อ 2: สัมพันธ์ไปในทิศทางเดียวกัน).</summary>
internal sealed class RowHangsTogether : LintRule
{
    public override void OnSection(LintRun run, Section section)
    {
        if (section.Kind != SectionKind.SubIndicator) return;
        var texts = run.TextsOf(section).Where(t => t.SaysSomething).ToList();
        if (texts.Find(t => t.Field.Role == FieldRole.Task) is not { } task) return;
        foreach (var outcome in texts.Where(t => t.Field.Role == FieldRole.Outcome))
            if (!task.SharesNounWith(outcome)) run.Add("P1-07", Severity.Hint, outcome, outcome.Whole, "P1-07.outcome");
        foreach (var measure in texts.Where(t => t.Field.Role == FieldRole.OutcomeMeasure))
        {
            var others = texts.Where(t => t.Field.Role != FieldRole.OutcomeMeasure);
            if (!others.Any(o => o.SharesNounWith(measure))) run.Add("P1-07", Severity.Hint, measure, measure.Whole, "P1-07.measure");
        }
    }
}
