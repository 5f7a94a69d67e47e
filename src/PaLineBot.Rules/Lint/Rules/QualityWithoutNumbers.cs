using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>C-10: a qualitative target has no number, ร้อยละ or %; names such as ป.5, ระดับ 3 or คุณลักษณะ 8 ประการ are no numbers (S000 ข้อ 5).</summary>
internal sealed class QualityWithoutNumbers : LintRule
{
    public override void OnText(LintRun run, FieldText text)
    {
        if (text.Field.Role != FieldRole.ChallengeQualitative) return;
        var number = text.Numbers.FirstOrDefault(n => n.Kind != NumberKind.Label && !IsSpelledCount(text, n) && !IsName(text, n));
        if (number is not null) run.Add("C-10", Severity.Warning, text, new TextSpan(number.Start, number.Length), "C-10.number");
        else if (text.PercentSigns is [var sign, ..]) run.Add("C-10", Severity.Warning, text, sign, "C-10.number");
    }

    /// <summary>คุณลักษณะ 8 ประการ, พัฒนาการ 4 ด้าน, ค่านิยม 12 ข้อ are what things are called.</summary>
    private static bool IsName(FieldText text, NumberMention number)
    {
        if (number.Kind != NumberKind.Count) return false;
        var digits = text.Digits.AsSpan(number.Start);
        var after = digits.TrimStart("0123456789").TrimStart(' ');
        return LintWords.NamedParts.BeginsAny(after) || LintWords.Named.EndsAny(text.Raw.AsSpan(0, number.Start).TrimEnd(' '));
    }

    /// <summary>ทั้งสองด้าน is how one speaks, no figure.</summary>
    private static bool IsSpelledCount(FieldText text, NumberMention number) =>
        number.Kind == NumberKind.Count && !char.IsAsciiDigit(text.Digits[number.Start]);
}
