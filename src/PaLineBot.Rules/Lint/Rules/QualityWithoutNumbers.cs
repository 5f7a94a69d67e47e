using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>C-10: a qualitative target has no number, ร้อยละ or %; names such as ป.5 or ระดับ 3 are no numbers (S000 ข้อ 5).</summary>
internal sealed class QualityWithoutNumbers : LintRule
{
    public override void OnText(LintRun run, FieldText text)
    {
        if (text.Field.Role != FieldRole.ChallengeQualitative) return;
        var number = text.Numbers.FirstOrDefault(n => n.Kind != NumberKind.Label && !IsSpelledCount(text, n));
        if (number is not null) run.Add("C-10", Severity.Warning, text, new TextSpan(number.Start, number.Length), "C-10.number");
        else if (text.PercentSigns is [var sign, ..]) run.Add("C-10", Severity.Warning, text, sign, "C-10.number");
    }

    /// <summary>ทั้งสองด้าน is how one speaks, no figure.</summary>
    private static bool IsSpelledCount(FieldText text, NumberMention number) =>
        number.Kind == NumberKind.Count && !char.IsAsciiDigit(text.Digits[number.Start]);
}
