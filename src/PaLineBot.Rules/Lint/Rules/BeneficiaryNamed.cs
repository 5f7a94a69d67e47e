using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>P1-10: outcomes name those they are for; with a cell per group of people, no group is left out (S002, S000, W4).</summary>
internal sealed class BeneficiaryNamed : LintRule
{
    public override void OnText(LintRun run, FieldText text)
    {
        if (text.Field.Role != FieldRole.Outcome || text.Field.Beneficiary is not null || !text.SaysSomething) return;
        var groups = run.Form.Beneficiaries;
        if (groups.Count == 0 || groups.Any(g => g.Keywords.Any(k => text.Raw.Contains(k, StringComparison.Ordinal) || ShortForms.StandFor(k, text.Raw)))) return;
        run.Add("P1-10", Severity.Warning, text, text.Whole, "P1-10.nobody", null, ("groups", Titles(groups.Select(g => g.Title))));
    }

    public override void OnSection(LintRun run, Section section)
    {
        if (section.Kind != SectionKind.SubIndicator) return;
        var cells = run.TextsOf(section).Where(t => t.Field.Beneficiary is not null).ToList();
        foreach (var column in cells.GroupBy(c => c.Field.Role)) CheckColumn(run, [.. column]);
    }

    private static void CheckColumn(LintRun run, List<FieldText> cells)
    {
        var missing = cells.Where(c => c.IsBlank).ToList();
        if (missing.Count == 0 || missing.Count == cells.Count) return;
        var names = missing.Select(c => run.Form.Beneficiaries.First(b => b.Id == c.Field.Beneficiary).Title);
        run.Add("P1-10", Severity.Warning, missing[0], null, "P1-10.group", null, ("groups", Titles(names)));
    }

    private static string Titles(IEnumerable<string> titles) => string.Join(" / ", titles);
}
