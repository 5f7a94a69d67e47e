namespace PaLineBot.Rules.Forms;

/// <summary>
/// Which examples somebody is shown: those of the kinds of class that they ticked, one of each, at the level of their standing.
/// Who ticked nothing yet sees the first kind of the form.
/// </summary>
public sealed class FittingExamples(Form form, AnswerSheet sheet, AcademicStanding standing)
{
    /// <summary>Most examples of one field at once: more is a list, not an example.</summary>
    public const int Most = 3;

    private readonly HashSet<ExampleKind> kinds = [.. KindsOf(form, sheet)];

    /// <summary>The examples of a field in the order of the form's kinds; none for a field without.</summary>
    public IReadOnlyList<FieldExample> Of(Field field)
    {
        var ofKinds = field.Examples.GroupBy(e => e.Kind).ToList();
        var fitting = ofKinds.Where(g => g.Key is null || kinds.Contains(g.Key)).ToList();
        if (fitting.Count == 0) fitting = [.. ofKinds.Take(1)];
        return [.. fitting.Take(Most).Select(g => g.MinBy(Distance)!)];
    }

    /// <summary>An example may show a higher level than one's own, the nearest of them, and a lower one only where there is no other (S002 part 2).</summary>
    private int Distance(FieldExample example) => example.Standing is not { } shown ? 0
        : shown >= standing ? shown - standing
        : standing - shown + Enum.GetValues<AcademicStanding>().Length;

    /// <summary>Of several kinds with one choice those that one's own answers speak of, where they speak of any.</summary>
    private static IEnumerable<ExampleKind> KindsOf(Form form, AnswerSheet sheet)
    {
        foreach (var alike in form.ExampleKinds.Where(k => sheet.Holds(k.When)).GroupBy(k => k.When))
        {
            var told = alike.Where(k => IsTold(k, sheet)).ToList();
            foreach (var kind in told.Count > 0 ? told : [.. alike]) yield return kind;
        }
    }

    private static bool IsTold(ExampleKind kind, AnswerSheet sheet) =>
        kind.Said.Any(word => sheet.Answers.Values.Any(a => a.Text.Contains(word, StringComparison.Ordinal)));
}
