using DocumentFormat.OpenXml;
using PaLineBot.Documents.Word;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Documents.Papers.Pa1;

/// <summary>A field whose choices stand under each other with tick boxes, under their headings where the form has some.</summary>
internal static class TickList
{
    private const int Indent = 567;

    /// <param name="answer">Ids of the ticked choices, joined by a comma.</param>
    public static IEnumerable<OpenXmlElement> Of(Ink ink, Field field, string answer)
    {
        var ticked = Ticked(answer);
        yield return Lines.Left([ink.Write(field.Title, bold: true)], before: 120, keepWithNext: true);
        foreach (var group in field.Options.GroupBy(o => o.Group))
        {
            if (group.Key is { } heading)
            {
                yield return Line(ink, heading, group.Any(o => ticked.Contains(o.Id)), Indent);
            }

            foreach (var option in group)
            {
                yield return Line(ink, option.Title, ticked.Contains(option.Id), group.Key is null ? Indent : 2 * Indent);
            }
        }
    }

    /// <summary>The ids in a stored answer.</summary>
    public static HashSet<string> Ticked(string answer) =>
        answer.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);

    private static DocumentFormat.OpenXml.Wordprocessing.Paragraph Line(Ink ink, string title, bool ticked, int indent) =>
        Lines.Of(DocumentFormat.OpenXml.Wordprocessing.JustificationValues.Left, [Ink.Box(ticked), ink.Write(" " + title)], indent + 400, -400);
}
