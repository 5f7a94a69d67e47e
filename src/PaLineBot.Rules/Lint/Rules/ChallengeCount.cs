using System.Text.RegularExpressions;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>C-01: as many challenge topics as the position has: district director exactly 3, others 1 (S000 p2 ข้อ 2, S002).</summary>
internal sealed partial class ChallengeCount : LintRule
{
    public override void OnSection(LintRun run, Section section)
    {
        if (section.Kind == SectionKind.Challenge && run.TextsOf(section).All(t => t.IsBlank))
            run.Add("C-01", Severity.Error, section, run.Form.ChallengeCount > 1 ? "C-01.several" : "C-01.one", ("count", $"{run.Form.ChallengeCount}"));
    }

    public override void OnForm(LintRun run)
    {
        if (run.Form.ChallengeCount < 2) return;
        var extra = run.Subject.Sheet.Answers.Keys.Where(run.Subject.Sheet.Has).Select(id => ChallengeField().Match(id))
            .Any(m => m.Success && run.Form.FindSection(m.Groups[1].Value) is null);
        if (extra) run.Add("C-01", Severity.Error, (Section?)null, "C-01.extra", ("count", $"{run.Form.ChallengeCount}"));
    }

    [GeneratedRegex(@"^(challenge\.[0-9]{1,3})\.", RegexOptions.CultureInvariant)]
    private static partial Regex ChallengeField();
}
