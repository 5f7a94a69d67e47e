using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>C-07: ร้อยละ and % come with their number (S000 ข้อ 5: ควรใส่ตัวเลขจำนวนร้อยละต่อท้ายให้ครบ).</summary>
internal sealed class PercentComplete : LintRule
{
    private static readonly string[] AfterWord = ["ร้อยละ 70", "ร้อยละ 75", "ร้อยละ 80"];
    private static readonly string[] BeforeSign = ["70%", "75%", "80%"];

    public override void OnText(LintRun run, FieldText text)
    {
        if (text.Field.Role is not (FieldRole.Outcome or FieldRole.OutcomeMeasure or FieldRole.ChallengeQuantitative)) return;
        foreach (var sign in text.PercentSigns)
        {
            if (IsComplete(text, sign) || IsBlank(text, sign)) continue;
            var isWord = text.Raw.AsSpan(sign.Start).StartsWith(PercentSigns.Word, StringComparison.Ordinal);
            run.Add("C-07", Severity.Warning, text, sign, "C-07.number", isWord ? AfterWord : BeforeSign);
        }
    }

    private static bool IsComplete(FieldText text, TextSpan sign)
    {
        var end = sign.Start + sign.Length;
        if (text.Numbers.Any(n => n.Kind == NumberKind.Percent && n.Start - 2 <= sign.Start && end <= n.Start + n.Length + sign.Length + 2)) return true;
        var rest = text.Digits.AsSpan(end);
        if (rest.StartsWith("ของ", StringComparison.Ordinal)) return text.Numbers.Any(n => n.Start > sign.Start && n.Kind != NumberKind.Label);
        return IsSpelled(text.Raw, end);
    }

    /// <summary>ร้อยละแปดสิบ, ร้อยละไม่น้อยกว่าแปดสิบ.</summary>
    private static bool IsSpelled(string raw, int at)
    {
        for (var words = 0; words < 4; words++)
        {
            while (at < raw.Length && raw[at] == ' ') at++;
            if (NumberWords.At(raw, at, NumberWords.Loaded.SpelledNumbers) is not null) return true;
            if (NumberWords.At(raw, at, NumberWords.Loaded.GapWords) is not { } gap) return false;
            at += gap.Length;
        }

        return false;
    }

    /// <summary>P1-08 speaks of a blank beside it.</summary>
    private static bool IsBlank(FieldText text, TextSpan sign) =>
        text.Blanks.Any(b => b.IsPercent && b.Span.Start - (sign.Start + sign.Length) <= 20 && sign.Start - (b.Span.Start + b.Span.Length) <= 20);
}
