using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PaLineBot.Documents.Word;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Documents.Papers.Pa1;

/// <summary>ส่วนที่ 1 ข้อ 1: ภาระงาน, drawn from the kinds of the form's workload fields.</summary>
internal static class WorkloadPart
{
    private const int Indent = 567;

    public static IEnumerable<OpenXmlElement> Of(Ink ink, Form form, AnswerSheet sheet)
    {
        yield return Lines.Left([ink.Write(PaperWording.Get("part.1"), bold: true)], before: 200, keepWithNext: true);
        foreach (var section in form.Sections.Where(s => s.Kind == SectionKind.Workload))
        {
            var lead = section.Fields.FirstOrDefault(f => f.Kind == FieldKind.OneOf);
            yield return Lines.Of(JustificationValues.Both,
                [ink.Write(PaperWording.Get("work.title", ("title", section.Title)) + " ", bold: true), ink.Write(lead?.Title ?? PaperWording.Get("work.as-required"))], firstLine: Indent);
            var number = 0;
            foreach (var field in section.Fields.Where(f => f.OnlyWhen is null))
            {
                number += Counts(field) ? 1 : 0;
                foreach (var line in FieldLines(ink, section, field, sheet, number))
                {
                    yield return line;
                }
            }
        }
    }

    private static bool Counts(Field field) => field is { Kind: FieldKind.Hours, Required: true } && !field.Title.Contains(PaperWording.Get("work.unit-in-title"), StringComparison.Ordinal);

    private static IEnumerable<Paragraph> FieldLines(Ink ink, Section section, Field field, AnswerSheet sheet, int number) => field switch
    {
        { Kind: FieldKind.OneOf } => field.Options.Select(o => Choice(ink, section, field, o, sheet)),
        { Kind: FieldKind.Hours, Required: false } => [Ticked(ink, field, sheet.TextOf(field.Id))],
        { Kind: FieldKind.Hours } when Counts(field) => [Numbered(ink, field, sheet.TextOf(field.Id), number)],
        { Kind: FieldKind.Hours } => [Sentence(ink, field, sheet.TextOf(field.Id))],
        _ => Lines.Written(ink, $"{field.Title} {sheet.TextOf(field.Id)}", JustificationValues.Left, Indent),
    };

    private static Paragraph Choice(Ink ink, Section section, Field field, FieldOption option, AnswerSheet sheet)
    {
        var ticked = TickList.Ticked(sheet.TextOf(field.Id)).Contains(option.Id);
        var more = section.Fields.FirstOrDefault(f => f.OnlyWhen is { } when && when.FieldId == field.Id && when.Value == option.Id);
        List<Run> runs = [Ink.Box(ticked), ink.Write(" " + (more?.Title ?? option.Title))];
        if (more is not null)
        {
            runs.AddRange(Value(ink, ticked ? sheet.TextOf(more.Id) : "", 60));
        }

        return Lines.Left(runs, 2 * Indent);
    }

    private static Paragraph Ticked(Ink ink, Field field, string hours) => Lines.Of(
        JustificationValues.Left,
        [Ink.Box(hours.Length > 0), ink.Write($" {field.Title}  {PaperWording.Get("work.amount")}"), .. Value(ink, hours, 12), ink.Write(PaperWording.Get("work.unit"))],
        (2 * Indent) + 400,
        -400);

    private static Paragraph Numbered(Ink ink, Field field, string hours, int number) => Lines.Left(
        [ink.Write($"1.{number} {field.Title} {PaperWording.Get("work.amount")}"), .. Value(ink, hours, 12), ink.Write(PaperWording.Get("work.unit"))], 2 * Indent);

    // The title has its unit where the number is to be written.
    private static Paragraph Sentence(Ink ink, Field field, string hours)
    {
        var unit = PaperWording.Get("work.unit-in-title");
        var at = field.Title.IndexOf(unit, StringComparison.Ordinal);
        return Lines.Of(JustificationValues.Both,
            [
                ink.Write(PaperWording.Get("work.by", ("text", field.Title[..at]))), .. Value(ink, hours, 12),
                ink.Write(PaperWording.Get("work.unit") + field.Title[(at + unit.Length)..]),
            ],
            firstLine: Indent,
            before: 80);
    }

    private static IEnumerable<Run> Value(Ink ink, string value, int dots) => value.Length > 0
        ? [ink.Write(" "), .. ink.WriteLine(value.ReplaceLineEndings(" "), filled: true), ink.Write(" ")]
        : [ink.Write($" {new string('.', dots)} ")];
}
