using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>C-14: a challenge topic shows the level of the standing or a higher one; asks when no word of it stands there (S002 part 2).</summary>
internal sealed class ChallengeLevel : LintRule
{
    public override void OnSection(LintRun run, Section section)
    {
        if (section.Kind != SectionKind.Challenge || run.Form.LevelOf(run.Subject.Standing) is not { } level) return;
        var texts = run.TextsOf(section).Where(t => t.SaysSomething).ToList();
        var isTold = texts.Exists(t => t.Field.Role == FieldRole.ChallengeTitle) && texts.Exists(t => t.Field.Role == FieldRole.ChallengeMethod);
        if (isTold && !LevelShown.Shows(run, texts)) run.Add("C-14", Severity.Hint, section, "C-14.level", ("verb", level.Verb));
    }
}
