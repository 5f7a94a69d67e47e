using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint.Rules;

namespace PaLineBot.Rules.Lint;

/// <summary>Runs the writing rules of pa-domain §8. Never throws for any text; keeps nothing between calls.</summary>
public static class Linter
{
    private static readonly LintRule[] Rules =
    [
        new RowsComplete(), new RowsSeparate(), new CellsFilled(), new TaskShowsHow(), new TaskSaysMore(), new RowHangsTogether(),
        new BlanksFilled(), new WrittenForPaper(), new MeasureMeasurable(), new BeneficiaryNamed(), new NothingPasted(), new MainDuties(), new LevelShown(),
        new WorkloadEnough(), new PeriodRight(),
        new ChallengeCount(), new ChallengeFilled(), new ProblemGrounded(), new MethodOrdered(), new TargetCounted(), new PercentComplete(),
        new PercentPossible(), new QualityWithoutNumbers(), new QualityNamed(), new PolicyAnswered(), new ChallengeLevel(), new TargetsDiffer(),
    ];

    /// <summary>All findings: errors first, then warnings, then hints, each in the order of the form.</summary>
    public static IReadOnlyList<Finding> Check(LintSubject subject)
    {
        var run = new LintRun(subject);
        foreach (var section in subject.Form.Sections)
        {
            foreach (var rule in Rules) rule.OnSection(run, section);
            foreach (var text in run.TextsOf(section)) CheckText(run, text);
        }

        foreach (var rule in Rules) rule.OnForm(run);
        return Sorted(subject.Form, run.Findings);
    }

    /// <summary>
    /// The findings of <see cref="Check"/> that are about one field, for saying right after an answer; none for an unknown field.
    /// </summary>
    public static IReadOnlyList<Finding> CheckField(LintSubject subject, string fieldId)
    {
        if (subject.Form.FindField(fieldId) is not { } field || subject.Form.FindSection(field.SectionId) is not { } section) return [];
        var run = new LintRun(subject);
        foreach (var rule in Rules) rule.OnSection(run, section);
        if (run.IsAsked(field)) CheckText(run, run.TextOf(field));
        return Sorted(subject.Form, [.. run.Findings.Where(f => f.FieldId == fieldId)]);
    }

    /// <summary>Whether any finding is an error: only those block submission.</summary>
    public static bool BlocksSubmission(IEnumerable<Finding> findings) => findings.Any(f => f.Severity == Severity.Error);

    private static void CheckText(LintRun run, FieldText text)
    {
        if (text.Field.Kind != FieldKind.Text || text.IsBlank) return;
        foreach (var rule in Rules) rule.OnText(run, text);
    }

    private static List<Finding> Sorted(Form form, List<Finding> findings)
    {
        if (findings.Count < 2) return findings;
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        var inOnePlace = findings.TrueForAll(f => f.FieldId is not null && f.FieldId == findings[0].FieldId);
        foreach (var section in inOnePlace ? [] : form.Sections)
        {
            order.TryAdd(section.Id, order.Count);
            foreach (var field in section.Fields) order.TryAdd(field.Id, order.Count);
        }

        return [.. findings
            .OrderBy(f => f.Severity)
            .ThenBy(f => order.GetValueOrDefault(f.FieldId ?? f.SectionId ?? "", -1))
            .ThenBy(f => f.RuleId, StringComparer.Ordinal)
            .ThenBy(f => f.Span?.Start ?? -1)];
    }
}
