using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>C-11: a qualitative target names what changes in people. C-12: asks for a standard behind it (S000 ข้อ 5 and last note).</summary>
internal sealed class QualityNamed : LintRule
{
    public override void OnText(LintRun run, FieldText text)
    {
        if (text.Field.Role != FieldRole.ChallengeQualitative || !text.SaysSomething) return;
        if (!LintWords.Quality.IsIn(text.Raw)) run.Add("C-11", Severity.Warning, text, text.Whole, "C-11.quality");
        if (!LintWords.Standard.IsIn(text.Raw)) run.Add("C-12", Severity.Hint, text, text.Whole, "C-12.standard");
    }
}
