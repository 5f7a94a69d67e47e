using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PaLineBot.Documents.Word;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Documents.Papers.Pa1;

/// <summary>One sub-indicator in the table: the domain beside its first row, then task, outcome and measure.</summary>
internal static class DutyRow
{
    /// <param name="section">The sub-indicator.</param>
    /// <param name="widths">Widths of the four columns.</param>
    /// <param name="domain">All sub-indicators of its domain when this is the first of them, else null.</param>
    public static TableRow Of(Ink ink, Form form, AnswerSheet sheet, Section section, int[] widths, IReadOnlyList<Section>? domain) => new(
        Merged(widths[0], domain is null ? [Lines.Left([])] : Domain(ink, domain), domain is not null),
        Cell(widths[1], [Lines.Left([ink.Write($"{section.Id} {section.Title}", bold: true)], keepWithNext: true), .. Column(ink, form, sheet, section, FieldRole.Task)]),
        Cell(widths[2], Column(ink, form, sheet, section, FieldRole.Outcome)),
        Cell(widths[3], Column(ink, form, sheet, section, FieldRole.OutcomeMeasure)));

    private static IEnumerable<Paragraph> Domain(Ink ink, IReadOnlyList<Section> sections) =>
    [
        Lines.Left([ink.Write($"{sections[0].DomainNo}. {sections[0].DomainTitle}", bold: true)]),
        Lines.Left([ink.Write($"{PaperWording.Get("duty.covers")} {string.Join(" ", sections.Select(s => s.Title))}")]),
    ];

    private static IEnumerable<Paragraph> Column(Ink ink, Form form, AnswerSheet sheet, Section section, FieldRole role)
    {
        foreach (var field in section.Fields.Where(f => f.Role == role))
        {
            if (DutyTable.GroupTitle(form, field) is { } group)
            {
                yield return Lines.Left([ink.Write(group, bold: true)], keepWithNext: true);
            }

            foreach (var line in Lines.Written(ink, sheet.TextOf(field.Id), JustificationValues.Left))
            {
                yield return line;
            }
        }
    }

    private static TableCell Cell(int width, IEnumerable<Paragraph> content) =>
        new(content.Prepend<OpenXmlElement>(new TableCellProperties(Width(width))));

    private static TableCell Merged(int width, IEnumerable<Paragraph> content, bool first) =>
        new(content.Prepend<OpenXmlElement>(new TableCellProperties(Width(width), new VerticalMerge { Val = first ? MergedCellValues.Restart : MergedCellValues.Continue })));

    private static TableCellWidth Width(int width) => new() { Width = Lines.Twips(width), Type = TableWidthUnitValues.Dxa };
}
