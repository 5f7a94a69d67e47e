using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>P1-13: the verb of the standing's expected practice level appears somewhere (S001 §3.1.1, S002 part 2). C-14 asks the same of a challenge topic.</summary>
internal sealed class LevelShown : LintRule
{
    public override void OnForm(LintRun run)
    {
        if (run.Form.LevelOf(run.Subject.Standing) is not { } level) return;
        var texts = run.Form.Fields.Where(f => f.Kind == FieldKind.Text && run.IsAsked(f)).Select(run.TextOf).Where(t => t.SaysSomething).ToList();
        if (texts.Count(t => t.Field.Role == FieldRole.Task) < LintWords.Limits.TasksBeforeLevel) return;
        if (!Shows(run, texts)) run.Add("P1-13", Severity.Hint, (Section?)null, "P1-13.level", ("verb", level.Verb));
    }

    /// <summary>
    /// Whether a text has a word of this standing's level, or the very word of a higher one: what else tells of a higher level
    /// (เผยแพร่, แก้ปัญหา) stands in every PA.
    /// </summary>
    public static bool Shows(LintRun run, List<FieldText> texts)
    {
        var words = run.Form.Levels.Where(l => l.Standing >= run.Subject.Standing)
            .SelectMany(l => l.Standing == run.Subject.Standing ? l.Keywords.Append(l.Verb) : [l.Verb, l.Keywords[0]]).ToList();
        return texts.Exists(t => words.Exists(w => t.Raw.Contains(w, StringComparison.Ordinal)));
    }
}
