using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>P1-05: a task shows how it is done, in at least two steps (S000 ข้อ 2).</summary>
internal sealed class TaskShowsHow : LintRule
{
    public override void OnText(LintRun run, FieldText text)
    {
        if (text.Field.Role != FieldRole.Task || !text.SaysSomething) return;
        if (Steps.AreListed(text.Digits) || Steps.TellHow(text.Raw)) return;
        if (TaskSaysMore.SaysTooLittle(run, text)) return;
        run.Add("P1-05", Severity.Warning, text, text.Whole, "P1-05.how");
    }
}
