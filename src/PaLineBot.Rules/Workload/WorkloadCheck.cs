using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Workload;

/// <summary>The workload rule (pa-domain §2.6, S002): sum of the items ≥ declared ≥ minimum of the position; a reason when not full time.</summary>
public static class WorkloadCheck
{
    /// <summary>More hours a week than this are asked about, not refused.</summary>
    public const decimal UsualMost = 60;

    /// <summary>Everything wrong with the workload, in the order of the form; empty when it can be submitted.</summary>
    /// <param name="form">The form.</param>
    /// <param name="sheet">The answers.</param>
    /// <param name="stillToCome">Ids of fields that were not asked yet: while hours are among them, their sum is not judged.</param>
    public static IReadOnlyList<WorkloadProblem> Check(Form form, AnswerSheet sheet, IReadOnlySet<string>? stillToCome = null)
    {
        if (form.FindSection("workload") is not { } section) return [];
        var problems = new List<WorkloadProblem>();
        var items = new List<(Field Field, decimal Hours)>();
        foreach (var field in section.Fields.Where(f => sheet.IsAsked(f))) Look(field, sheet, problems, items);
        if (form.FindField(WorkloadFields.Declared) is not null) CompareDeclared(form, items, problems, !section.Fields.Any(f => f.Kind == FieldKind.Hours && stillToCome?.Contains(f.Id) == true));
        else if (items.Sum(i => i.Hours) is var sum && sum > UsualMost)
            problems.Add(new(WorkloadProblemKind.UnusuallyMany, items.MaxBy(i => i.Hours).Field.Id, sum, UsualMost));
        return problems;
    }

    private static void Look(Field field, AnswerSheet sheet, List<WorkloadProblem> problems, List<(Field, decimal)> items)
    {
        if (!sheet.Has(field.Id))
        {
            var isReason = field.Id == WorkloadFields.Reason;
            if (field.Required || isReason)
                problems.Add(new(isReason ? WorkloadProblemKind.NoReason : WorkloadProblemKind.Missing, field.Id));
        }
        else if (field.Kind == FieldKind.Hours)
        {
            if (Hours.TryParse(sheet.TextOf(field.Id), out var hours)) items.Add((field, hours));
            else problems.Add(new(WorkloadProblemKind.NotHours, field.Id));
        }
    }

    private static void CompareDeclared(Form form, List<(Field Field, decimal Hours)> items, List<WorkloadProblem> problems, bool allAsked)
    {
        var stated = items.Where(i => i.Field.Id == WorkloadFields.Declared).ToList();
        if (stated.Count == 0) return;
        var declared = stated[0].Hours;
        var sum = items.Where(i => i.Field.Id != WorkloadFields.Declared).Sum(i => i.Hours);
        if (form.MinimumHours is { } minimum && declared < minimum)
            problems.Add(new(WorkloadProblemKind.BelowMinimum, WorkloadFields.Declared, declared, minimum));
        if (allAsked && sum < declared) problems.Add(new(WorkloadProblemKind.SumBelowDeclared, WorkloadFields.Declared, sum, declared));
        if (declared > UsualMost) problems.Add(new(WorkloadProblemKind.UnusuallyMany, WorkloadFields.Declared, declared, UsualMost));
    }
}
