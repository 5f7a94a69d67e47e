using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PaLineBot.Documents.Word;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Documents.Papers.Pa1;

/// <summary>The top of the paper: titles, who makes the agreement, kinds of school or classroom, declaration.</summary>
internal static class PaperHead
{
    public static IEnumerable<OpenXmlElement> Of(Ink ink, Form form, AnswerSheet sheet, PaperFacts facts)
    {
        var standing = PaperWording.Get($"standing.{facts.Standing}");
        return
        [
            .. Titles(ink, form, facts, standing),
            .. Owner(ink, form, facts, standing),
            .. form.Sections.Where(s => s.Kind == SectionKind.Header).SelectMany(s => s.Fields).SelectMany(f => TickList.Of(ink, f, sheet.TextOf(f.Id))),
            Lines.Of(JustificationValues.Both, [ink.Write(Declaration(form, standing))], firstLine: 850, before: 160),
        ];
    }

    private static IEnumerable<OpenXmlElement> Titles(Ink ink, Form form, PaperFacts facts, string standing)
    {
        var year = new FiscalYear(facts.FiscalYear);
        string[] lines =
        [
            form.Title,
            PaperWording.Get("title.for"),
            PaperWording.Get("title.position", ("position", form.PositionTitle), ("standing", standing)),
            PaperWording.Get("title.all"),
            PaperWording.Get("title.year", ("year", year.ToString())),
            PaperWording.Get("title.period", ("start", ThaiDate.Formal(year.Start)), ("end", ThaiDate.Formal(year.End))),
        ];
        return lines.Select((line, i) => Lines.Centre(ink.Write(line, bold: true, size: i == 0 ? 36 : Ink.Body), keepWithNext: true));
    }

    private static IEnumerable<OpenXmlElement> Owner(Ink ink, Form form, PaperFacts facts, string standing)
    {
        var (given, family) = PersonNames.Parts(facts.FullName);
        var under = facts.SchoolName is null ? PaperWording.Get("owner.basic-education") : facts.DistrictName;
        yield return Lines.Left([ink.Write(PaperWording.Get("owner.title"), bold: true)], before: 160, keepWithNext: true);
        yield return Lines.Left([
            .. Fact(ink, "owner.first", given), .. Fact(ink, "owner.last", family),
            .. Fact(ink, "owner.position", form.PositionTitle), ink.Write(standing)], indent: 567);
        yield return Lines.Left([
            .. Fact(ink, PaperWording.Has($"owner.school.{form.Position}") ? $"owner.school.{form.Position}" : "owner.school", facts.SchoolName ?? facts.DistrictName),
            .. Fact(ink, "owner.under", under)], indent: 567);
        yield return Lines.Left([ink.Write(PaperWording.Get("owner.salary"))], indent: 567);
    }

    private static IEnumerable<Run> Fact(Ink ink, string key, string value) =>
        [ink.Write(PaperWording.Get(key) + " "), ink.Write(value, filled: true), ink.Write("  ")];

    private static string Declaration(Form form, string standing) => form.Declaration
        .Replace("{positionTitle}", form.PositionTitle, StringComparison.Ordinal)
        .Replace("{standing}", standing, StringComparison.Ordinal);
}
