namespace PaLineBot.Rules.Lint.Rules;

/// <summary>P1-08: no blank of a template is left in any text; what may have been meant is asked about.</summary>
internal sealed class BlanksFilled : LintRule
{
    /// <summary>Percentages offered for a blank.</summary>
    private static readonly string[] Percentages = ["70", "75", "80"];

    public override void OnText(LintRun run, FieldText text)
    {
        foreach (var blank in text.Blanks)
        {
            if (!blank.IsCertain) run.Add("P1-08", Severity.Hint, text, blank.Span, "P1-08.perhaps");
            else if (blank.IsPercent) run.Add("P1-08", Severity.Error, text, blank.Span, "P1-08.percent", Percentages);
            else run.Add("P1-08", Severity.Error, text, blank.Span, "P1-08.blank");
        }
    }
}
