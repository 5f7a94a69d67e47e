using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>P1-03: each row that is begun has a task, an outcome and an indicator. P1-04: the indicator says something, in numbers or in words (S000 ข้อ 2, 4; S002).</summary>
internal sealed class CellsFilled : LintRule
{
    public override void OnSection(LintRun run, Section section)
    {
        if (section.Kind != SectionKind.SubIndicator) return;
        var texts = run.TextsOf(section).ToList();
        if (texts.All(t => t.IsBlank)) return;
        foreach (var cells in texts.GroupBy(t => t.Field.Role)) CheckColumn(run, [.. cells]);
    }

    /// <summary>One cell, or one per group of people, of which one is enough here (the others are P1-10).</summary>
    private static void CheckColumn(LintRun run, List<FieldText> cells)
    {
        if (cells.All(c => c.IsBlank))
        {
            run.Add("P1-03", Severity.Error, cells[0], null, "P1-03.empty");
            return;
        }

        foreach (var cell in cells.Where(c => !c.IsBlank && c.IsMissing))
        {
            if (cell.Field.Role == FieldRole.OutcomeMeasure) run.Add("P1-04", Severity.Error, cell, cell.Whole, "P1-04.nothing");
            else run.Add("P1-03", Severity.Error, cell, cell.Whole, "P1-03.nothing");
        }
    }
}
