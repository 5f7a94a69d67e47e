using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>C-08: asks whether 100 % can be done. C-09: no percentage beyond 0 to 100, growth aside (S000 ข้อ 5).</summary>
internal sealed class PercentPossible : LintRule
{
    private const int GrowthBefore = 24;
    private static readonly WordSet Growth = new(["เพิ่ม", "เติบโต", "สูงขึ้น", "มากกว่าเดิม", "พัฒนาการ", "ลดลง", "เปลี่ยนแปลง"]);

    public override void OnText(LintRun run, FieldText text)
    {
        if (text.Field.Role is not (FieldRole.Outcome or FieldRole.OutcomeMeasure or FieldRole.ChallengeQuantitative)) return;
        if (text.PercentSigns.Count == 0) return;
        foreach (var number in text.Numbers.Where(n => n.Kind == NumberKind.Percent)) Check(run, text, number);
    }

    private static void Check(LintRun run, FieldText text, NumberMention number)
    {
        var span = new TextSpan(number.Start, number.Length);
        if (number.Value is null or > 100 or < 0)
        {
            if (!IsGrowth(text.Raw, number.Start)) run.Add("C-09", Severity.Error, text, span, "C-09.impossible");
        }
        else if (number.Value == 100 && text.Field.Role == FieldRole.ChallengeQuantitative)
        {
            run.Add("C-08", Severity.Hint, text, span, "C-08.all");
        }
    }

    private static bool IsGrowth(string raw, int start) => Growth.IsIn(raw[Math.Max(0, start - GrowthBefore)..start]);
}
