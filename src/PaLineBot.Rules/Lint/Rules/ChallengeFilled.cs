using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>C-02: a challenge topic that is begun has all its parts (S002).</summary>
internal sealed class ChallengeFilled : LintRule
{
    public override void OnSection(LintRun run, Section section)
    {
        if (section.Kind != SectionKind.Challenge) return;
        var texts = run.TextsOf(section).ToList();
        if (texts.All(t => t.IsBlank)) return;
        foreach (var text in texts.Where(t => t.IsMissing))
            run.Add("C-02", Severity.Error, text, text.Whole, text.IsBlank ? "C-02.empty" : "C-02.nothing");
    }
}
