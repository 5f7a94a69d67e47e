using System.Text.RegularExpressions;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>P1-02: not more rows than the form has, and no summary of a domain in place of its rows (S000 p1 ข้อ 1, 3).</summary>
internal sealed partial class RowsSeparate : LintRule
{
    private const int MostBesideReference = 20;

    public override void OnForm(LintRun run)
    {
        var rows = run.Form.SubIndicators.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var extra = run.Subject.Sheet.Answers.Keys
            .Where(run.Subject.Sheet.Has)
            .Select(id => RowField().Match(id))
            .Where(m => m.Success && !rows.Contains(m.Groups[1].Value))
            .Select(m => m.Groups[1].Value)
            .Distinct()
            .Order(StringComparer.Ordinal);
        foreach (var no in extra) run.Add("P1-02", Severity.Error, (Section?)null, "P1-02.extra", ("no", no), ("count", $"{rows.Count}"));
    }

    public override void OnText(LintRun run, FieldText text)
    {
        if (text.Field.Role is not (FieldRole.Task or FieldRole.Outcome or FieldRole.OutcomeMeasure)) return;
        if (!text.Raw.Contains("ข้อ", StringComparison.Ordinal) && !text.Raw.Contains("ที่", StringComparison.Ordinal) && !text.Raw.Contains("รวม", StringComparison.Ordinal)) return;
        var summary = Range().Match(text.Digits);
        if (!summary.Success) summary = Overview().Match(text.Digits);
        if (summary.Success) run.Add("P1-02", Severity.Error, text, new TextSpan(summary.Index, summary.Length), "P1-02.summary");
        else if (Reference().Match(text.Digits) is { Success: true } m && text.Digits.Trim().Length - m.Length <= MostBesideReference)
            run.Add("P1-02", Severity.Error, text, new TextSpan(m.Index, m.Length), "P1-02.reference");
    }

    [GeneratedRegex(@"^([0-9]{1,2}\.[0-9]{1,2})\.(?:task|outcome|measure)", RegexOptions.CultureInvariant)]
    private static partial Regex RowField();

    /// <summary>ข้อ 1.1-1.4: the same domain, several rows.</summary>
    [GeneratedRegex(@"(?:ข้อ|ตัวชี้วัดที่|ตัวบ่งชี้ที่|องค์ประกอบที่|องค์ประกอบย่อยที่)\s{0,3}([1-9])\.[0-9]{1,2}\s{0,3}(?:-|–|—|ถึง)\s{0,3}(?:ข้อ|ตัวชี้วัดที่|ตัวบ่งชี้ที่)?\s{0,3}\1\.[0-9]{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"^\s{0,5}(?:ภาพรวม(?:ของ)?ด้าน(?:ที่)?\s{0,3}[1-9]?|รวมทุกข้อ(?:ในด้าน|ของด้าน)?|สรุปรวมด้าน(?:ที่)?\s{0,3}[1-9]?|ภาพรวมทั้งด้าน)", RegexOptions.CultureInvariant)]
    private static partial Regex Overview();

    [GeneratedRegex(@"(?:เหมือนกับ|เหมือน|เช่นเดียวกับ|เช่นเดียวกัน|ดู|ตาม|อยู่ใน|รวมกับ|รวมใน|ใช้ร่วมกับ|เดียวกับ)\s{0,3}(?:ใน|กับ)?\s{0,3}ข้อ\s{0,3}[1-9]\.[0-9]{1,2}", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
