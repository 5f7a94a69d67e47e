using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>C-13: the topic answers a policy of the fiscal year; silent for a year without a list (S000 p2 ข้อ 1).</summary>
internal sealed class PolicyAnswered : LintRule
{
    private const int Shown = 3;

    public override void OnSection(LintRun run, Section section)
    {
        if (section.Kind != SectionKind.Challenge) return;
        var policies = run.Subject.Policies.Where(p => p.Year == run.Subject.FiscalYear).ToList();
        if (policies.Count == 0) return;
        var texts = run.TextsOf(section).Where(t => t.SaysSomething).ToList();
        if (texts.Find(t => t.Field.Role == FieldRole.ChallengeTitle) is not { } title) return;
        if (policies.Exists(p => texts.Exists(t => p.Keywords.Append(p.Title).Any(k => t.Raw.Contains(k, StringComparison.OrdinalIgnoreCase))))) return;
        run.Add("C-13", Severity.Warning, title, title.Whole, "C-13.policy", null,
            ("year", $"{run.Subject.FiscalYear}"), ("policies", string.Join(", ", policies.Take(Shown).Select(p => p.Title))));
    }
}
