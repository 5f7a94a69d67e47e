using System.Text.RegularExpressions;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>P1-09: an indicator has a value that can be measured (S002, S000 ข้อ 4).</summary>
internal sealed partial class MeasureMeasurable : LintRule
{
    public override void OnText(LintRun run, FieldText text)
    {
        if (text.Field.Role != FieldRole.OutcomeMeasure || !text.SaysSomething || text.Blanks.Count > 0) return;
        if (text.Numbers.Any(IsMeasured) || LintWords.MeasureWords.IsIn(text.Raw) || Level().IsMatch(text.Digits)) return;
        run.Add("P1-09", Severity.Warning, text, text.Whole, "P1-09.measure");
    }

    /// <summary>A percentage, a part, or a number with its unit.</summary>
    public static bool IsMeasured(NumberMention number) => number.Kind switch
    {
        NumberKind.Percent or NumberKind.Ratio => true,
        NumberKind.Count => number.Unit is not null,
        _ => false,
    };

    [GeneratedRegex(@"ระดับ[^\n]{0,30}ขึ้นไป|ระดับ\s{0,3}(?:คุณภาพ\s{0,3})?(?:[0-9]|ดี|พอใช้|มาก|ปานกลาง|ยอดเยี่ยม|ผ่าน)", RegexOptions.CultureInvariant)]
    private static partial Regex Level();
}
