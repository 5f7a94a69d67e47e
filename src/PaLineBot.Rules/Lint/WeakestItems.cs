using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Lint;

/// <summary>The items a superior should look at first: most findings, then shortest texts.</summary>
public static class WeakestItems
{
    /// <summary>At most <paramref name="count"/> sub-indicators and challenge topics, weakest first; hints do not count.</summary>
    public static IEnumerable<Section> Of(Form form, AnswerSheet sheet, IReadOnlyCollection<Finding> findings, int count = 3) => form.Sections
        .Where(s => s.Kind is SectionKind.SubIndicator or SectionKind.Challenge)
        .OrderByDescending(s => findings.Where(f => f.SectionId == s.Id).Sum(Weight))
        .ThenBy(s => s.Fields.Sum(f => sheet.TextOf(f.Id).Length) / Math.Max(1, s.Fields.Count))
        .Take(count);

    private static int Weight(Finding finding) => finding.Severity switch
    {
        Severity.Error => 5,
        Severity.Warning => 2,
        _ => 0,
    };
}
