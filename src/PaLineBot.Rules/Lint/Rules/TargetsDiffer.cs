using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>C-15: the quantitative and the qualitative target are not the same text.</summary>
internal sealed class TargetsDiffer : LintRule
{
    public override void OnSection(LintRun run, Section section)
    {
        if (section.Kind != SectionKind.Challenge) return;
        var texts = run.TextsOf(section).Where(t => t.SaysSomething).ToList();
        var quantitative = texts.Find(t => t.Field.Role == FieldRole.ChallengeQuantitative);
        var qualitative = texts.Find(t => t.Field.Role == FieldRole.ChallengeQualitative);
        if (quantitative is not null && qualitative is not null && quantitative.Compact == qualitative.Compact)
            run.Add("C-15", Severity.Warning, qualitative, qualitative.Whole, "C-15.same");
    }
}
