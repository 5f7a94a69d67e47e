using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>C-08: asks whether 100 % can be done. C-09: no percentage beyond 0 to 100, growth and comparisons aside (S000 ข้อ 5).</summary>
internal sealed class PercentPossible : LintRule
{
    private const int Near = 24;

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
            if (!IsCompared(text.Raw, number)) run.Add("C-09", Severity.Error, text, span, "C-09.impossible");
        }
        else if (number.Value == 100 && text.Field.Role == FieldRole.ChallengeQuantitative)
        {
            run.Add("C-08", Severity.Hint, text, span, "C-08.all");
        }
    }

    /// <summary>Growth, and a share of what was aimed at or had before, may go beyond.</summary>
    private static bool IsCompared(string raw, NumberMention number)
    {
        var end = number.Start + number.Length;
        return LintWords.Growth.IsIn(raw[Math.Max(0, number.Start - Near)..number.Start])
            || (number.Value > 0 && LintWords.Compared.IsIn(raw[end..Math.Min(raw.Length, end + Near)]));
    }
}
