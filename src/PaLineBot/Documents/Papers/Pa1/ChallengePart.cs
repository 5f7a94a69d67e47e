using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PaLineBot.Documents.Word;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Documents.Papers.Pa1;

/// <summary>ส่วนที่ 2: challenge topics, one or three.</summary>
internal static class ChallengePart
{
    private const int Indent = 567;

    public static IEnumerable<OpenXmlElement> Of(Ink ink, Form form, AnswerSheet sheet, AcademicStanding standing)
    {
        var topics = form.Sections.Where(s => s.Kind == SectionKind.Challenge).ToList();
        if (topics.Count == 0)
        {
            return [];
        }

        return
        [
            Lines.Left([ink.Write(PaperWording.Get("part.2", ("title", topics[0].Title)), bold: true)], before: 240, keepWithNext: true),
            Lines.Of(JustificationValues.Both, [ink.Write(Intro(form, standing))], firstLine: Indent),
            .. topics.SelectMany((topic, i) => Topic(ink, topic, sheet, topics.Count > 1 ? i + 1 : null)),
        ];
    }

    private static string Intro(Form form, AcademicStanding standing) => PaperWording.Of("challenge.intro", form.Position,
        ("position", form.PositionTitle),
        ("standing", PaperWording.Get($"standing.{standing}")),
        ("level-of", PaperWording.Get($"level-of.{standing}")),
        ("verb", form.LevelOf(standing)?.Verb ?? ""));

    private static IEnumerable<Paragraph> Topic(Ink ink, Section topic, AnswerSheet sheet, int? number)
    {
        Field Part(FieldRole role) => topic.Fields.First(f => f.Role == role);
        var (quantity, quality) = (Part(FieldRole.ChallengeQuantitative), Part(FieldRole.ChallengeQualitative));
        var (result, inQuantity) = SplitTitle(quantity.Title);
        return
        [
            .. Title(ink, Part(FieldRole.ChallengeTitle), sheet, number),
            .. Answer(ink, $"1. {Part(FieldRole.ChallengeProblem).Title}", sheet.TextOf(Part(FieldRole.ChallengeProblem).Id), Indent),
            .. Answer(ink, $"2. {Part(FieldRole.ChallengeMethod).Title}", sheet.TextOf(Part(FieldRole.ChallengeMethod).Id), Indent),
            Lines.Left([ink.Write($"3. {result}", bold: true)], Indent, before: 60, keepWithNext: true),
            .. Answer(ink, $"3.1 {inQuantity}", sheet.TextOf(quantity.Id), 2 * Indent),
            .. Answer(ink, $"3.2 {SplitTitle(quality.Title).Last}", sheet.TextOf(quality.Id), 2 * Indent),
        ];
    }

    // ผลลัพธ์การพัฒนาที่คาดหวัง เชิงปริมาณ: the heading that both targets share, and the target's own word.
    private static (string Heading, string Last) SplitTitle(string title)
    {
        var at = title.LastIndexOf(' ');
        return at < 0 ? (title, title) : (title[..at], title[(at + 1)..]);
    }

    private static IEnumerable<Paragraph> Title(Ink ink, Field field, AnswerSheet sheet, int? number)
    {
        var topic = PaperWording.Get("challenge.topic");
        var word = field.Title.StartsWith(topic, StringComparison.Ordinal) ? field.Title[topic.Length..].Trim() : field.Title;
        var head = number is { } n ? PaperWording.Get("challenge.topic-n", ("n", $"{n}")) : topic;
        var lines = PaperText.Safe(sheet.TextOf(field.Id)).Split('\n');
        yield return Lines.Of(JustificationValues.Left, [ink.Write($"{head} {word} ", bold: true), .. ink.WriteLine(lines[0])], before: 160, keepWithNext: true);
        foreach (var line in lines.Skip(1))
        {
            yield return Lines.Left(ink.WriteLine(line));
        }
    }

    private static IEnumerable<Paragraph> Answer(Ink ink, string title, string text, int indent) =>
    [
        Lines.Left([ink.Write(title, bold: true)], indent, before: 60, keepWithNext: true),
        .. Lines.Written(ink, text, JustificationValues.Left, firstLine: indent + 283),
    ];
}
