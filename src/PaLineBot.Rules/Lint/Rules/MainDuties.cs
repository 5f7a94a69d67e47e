using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>P1-12: tasks are main duties; asks, where a word of minor duties stands (S002 note 2).</summary>
internal sealed class MainDuties : LintRule
{
    public override void OnText(LintRun run, FieldText text)
    {
        if (text.Field.Role == FieldRole.Task && LintWords.MinorDuties.Find(text.Raw) is { } span)
            run.Add("P1-12", Severity.Hint, text, span, "P1-12.minor");
    }
}
