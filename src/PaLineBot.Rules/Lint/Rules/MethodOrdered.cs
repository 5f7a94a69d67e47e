using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>C-05: the method has ordered steps or dates; a model is told as steps with their time, not only explained (S000 ข้อ 4).</summary>
internal sealed class MethodOrdered : LintRule
{
    public override void OnText(LintRun run, FieldText text)
    {
        if (text.Field.Role != FieldRole.ChallengeMethod || !text.SaysSomething) return;
        var hasSteps = Steps.AreListed(text.Digits) || LintWords.Order.IsIn(text.Raw) || Steps.AreACycle(text.Raw);
        var hasTime = LintWords.Time.IsIn(text.Raw);
        if (!hasSteps && !hasTime) run.Add("C-05", Severity.Warning, text, text.Whole, "C-05.steps");
        else if (LintWords.Models.Find(text.Raw) is { } model && !(hasSteps && hasTime)) run.Add("C-05", Severity.Warning, text, model, "C-05.model");
    }
}
