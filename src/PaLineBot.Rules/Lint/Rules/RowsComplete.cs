using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>P1-01: every sub-indicator is filled, and what the header must have (S000 p1 ข้อ 1, 3).</summary>
internal sealed class RowsComplete : LintRule
{
    public override void OnSection(LintRun run, Section section)
    {
        if (section.Kind == SectionKind.SubIndicator && run.TextsOf(section).All(t => t.IsBlank))
            run.Add("P1-01", Severity.Error, section, "P1-01.row", ("count", $"{run.Form.SubIndicators.Count()}"));
        if (section.Kind != SectionKind.Header) return;
        foreach (var text in run.TextsOf(section).Where(t => t.IsBlank && t.Field.Required))
            run.Add("P1-01", Severity.Error, text, null, "P1-01.header");
    }
}
