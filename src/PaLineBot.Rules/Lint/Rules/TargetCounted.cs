using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>C-06: a quantitative target has a number and its unit (S000 ข้อ 5: ตัวเลข ความถี่ ร้อยละ อัตราส่วน).</summary>
internal sealed class TargetCounted : LintRule
{
    public override void OnText(LintRun run, FieldText text)
    {
        if (text.Field.Role != FieldRole.ChallengeQuantitative || !text.SaysSomething || text.HasBlank) return;
        if (MeasureMeasurable.HasValue(text)) return;
        var bare = text.Numbers.FirstOrDefault(n => n.Kind == NumberKind.Count);
        if (bare is null) run.Add("C-06", Severity.Warning, text, text.Whole, "C-06.number");
        else run.Add("C-06", Severity.Warning, text, new TextSpan(bare.Start, bare.Length), "C-06.unit");
    }
}
