using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PaLineBot.Documents.Word;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Documents.Papers.Pa1;

/// <summary>ส่วนที่ 1 ข้อ 2: the table of duties; its head repeats on each page and rows may break.</summary>
internal static class DutyTable
{
    // 16 cm between the margins.
    private static readonly int[] Widths = [1950, 2750, 2186, 2186];

    private static readonly FieldRole[] Columns = [FieldRole.Task, FieldRole.Outcome, FieldRole.OutcomeMeasure];

    /// <summary>The heading and the table.</summary>
    public static IEnumerable<OpenXmlElement> Of(Ink ink, Form form, AnswerSheet sheet)
    {
        yield return Lines.Of(JustificationValues.Both,
            [ink.Write(PaperWording.Get("duty.title", ("position", form.PositionTitle)) + " ", bold: true), ink.Write(PaperWording.Get("duty.how"))],
            firstLine: 567, before: 160);
        var table = new Table(Properties(), new TableGrid(Widths.Select(w => new GridColumn { Width = Lines.Twips(w) })), Head(ink, form));
        foreach (var domain in form.SubIndicators.GroupBy(s => s.DomainNo))
        {
            table.Append(domain.Select((section, i) => DutyRow.Of(ink, form, sheet, section, Widths, i == 0 ? [.. domain] : null)));
        }

        yield return table;
    }

    private static TableProperties Properties() => new(
        new TableWidth { Width = Lines.Twips(Widths.Sum()), Type = TableWidthUnitValues.Dxa },
        new TableBorders(
            new TopBorder { Val = BorderValues.Single, Size = 4 },
            new LeftBorder { Val = BorderValues.Single, Size = 4 },
            new BottomBorder { Val = BorderValues.Single, Size = 4 },
            new RightBorder { Val = BorderValues.Single, Size = 4 },
            new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 },
            new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }),
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableCellMarginDefault(
            new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa },
            new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa }));

    private static TableRow Head(Ink ink, Form form)
    {
        var titles = Columns.Select(role => form.SubIndicators.SelectMany(s => s.Fields).First(f => f.Role == role)).Select(f => ColumnTitle(form, f));
        var row = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        row.Append(titles.Prepend(PaperWording.Get("duty.column")).Select((title, i) => new TableCell(
            TitleLines(title).Select(line => Lines.Centre(ink.Write(line, bold: true))).Prepend<OpenXmlElement>(new TableCellProperties(
                new TableCellWidth { Width = Lines.Twips(Widths[i]), Type = TableWidthUnitValues.Dxa },
                new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center })))));
        return row;
    }

    // What stands in brackets at the end has a line of its own, as on the form.
    private static string[] TitleLines(string title) =>
        title.EndsWith(')') && title.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var at && at > title.IndexOf(')', StringComparison.Ordinal)
            ? [title[..at], title[(at + 1)..]]
            : [title];

    // A field that is about one group of people carries the group's name after the column's title.
    private static string ColumnTitle(Form form, Field field) => GroupTitle(form, field) is { } group && field.Title.EndsWith(group, StringComparison.Ordinal)
        ? field.Title[..^group.Length].TrimEnd()
        : field.Title;

    /// <summary>Title of the group of people a field is about, or null.</summary>
    public static string? GroupTitle(Form form, Field field) => form.Beneficiaries.FirstOrDefault(b => b.Id == field.Beneficiary)?.Title;
}
