using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>P1-11: the same text is not pasted into several rows.</summary>
internal sealed class NothingPasted : LintRule
{
    public override void OnText(LintRun run, FieldText text)
    {
        if (text.Field.Role is not (FieldRole.Task or FieldRole.Outcome or FieldRole.OutcomeMeasure)) return;
        if (!text.SaysSomething || text.Compact.Length < LintWords.Limits.ShortestPasted) return;
        if (run.FirstSectionSaying(text) is { } first && first != text.Field.SectionId)
            run.Add("P1-11", Severity.Warning, text, text.Whole, "P1-11.same", null, ("other", first));
    }
}
