using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>C-03: the problem cites a real figure or a source. C-04: it says what is wrong here, else asks (S000 ข้อ 3).</summary>
internal sealed class ProblemGrounded : LintRule
{
    public override void OnText(LintRun run, FieldText text)
    {
        if (text.Field.Role != FieldRole.ChallengeProblem || !text.SaysSomething) return;
        if (!text.Numbers.Any(n => n.Kind != NumberKind.Label) && !LintWords.Sources.IsIn(text.Raw))
            run.Add("C-03", Severity.Warning, text, text.Whole, "C-03.figure");
        if (!LintWords.Background.IsIn(text.Raw)) run.Add("C-04", Severity.Hint, text, text.Whole, "C-04.background");
    }
}
