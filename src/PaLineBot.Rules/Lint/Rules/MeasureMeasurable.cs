using System.Text.RegularExpressions;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>P1-09: an indicator has a value that can be measured, or says what quality is seen (S002, S000 ข้อ 4: in numbers, in words, or both).</summary>
internal sealed partial class MeasureMeasurable : LintRule
{
    public override void OnText(LintRun run, FieldText text)
    {
        if (text.Field.Role != FieldRole.OutcomeMeasure || !text.SaysSomething || text.HasBlank) return;
        if (HasValue(text) || LintWords.MeasureWords.IsIn(text.Raw) || Level().IsMatch(text.Digits) || LintWords.Quality.IsIn(text.Raw)) return;
        run.Add("P1-09", Severity.Warning, text, text.Whole, "P1-09.measure");
    }

    /// <summary>A number that counts or measures, or marks and efficiency as teachers write them: 80/80, E1/E2, เกรดเฉลี่ย 3.00.</summary>
    public static bool HasValue(FieldText text) => text.Numbers.Any(IsMeasured) || Efficiency().IsMatch(text.Digits) || Average().IsMatch(text.Digits);

    /// <summary>A percentage, a part, or a number with its unit.</summary>
    private static bool IsMeasured(NumberMention number) => number.Kind switch
    {
        NumberKind.Percent or NumberKind.Ratio => true,
        NumberKind.Count => number.Unit is not null,
        _ => false,
    };

    [GeneratedRegex(@"(?<![0-9/])(?:[5-9][0-9]|100)\s?/\s?(?:[5-9][0-9]|100)(?![0-9/])|E1\s?/\s?E2", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Efficiency();

    [GeneratedRegex(@"(?:เฉลี่ย|เกรด|GPA)[^0-9\n]{0,30}[0-9]|ผลการเรียน[^0-9\n]{0,20}[0-9](?:\.[0-9]{1,2})?\s?ขึ้นไป", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Average();

    [GeneratedRegex(@"ระดับ[^\n]{0,30}ขึ้นไป|ระดับ\s{0,3}(?:คุณภาพ\s{0,3})?(?:[0-9]|ดี|พอใช้|มาก|ปานกลาง|ยอดเยี่ยม|ผ่าน)", RegexOptions.CultureInvariant)]
    private static partial Regex Level();
}
