using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PaLineBot.Documents.Word;

/// <summary>Paragraphs of a paper. Lengths are in twips: 567 are a centimetre.</summary>
internal static class Lines
{
    /// <summary>A paragraph of runs.</summary>
    /// <param name="align">How it is aligned.</param>
    /// <param name="runs">Its runs.</param>
    /// <param name="indent">From the left.</param>
    /// <param name="firstLine">Further in, first line only.</param>
    /// <param name="before">Space above.</param>
    /// <param name="keepWithNext">Whether it stays on the page of what follows.</param>
    public static Paragraph Of(
        JustificationValues align, IEnumerable<Run> runs, int indent = 0, int firstLine = 0, int before = 0, bool keepWithNext = false)
    {
        var properties = new ParagraphProperties
        {
            WidowControl = new WidowControl(),
            SpacingBetweenLines = new SpacingBetweenLines { Before = Twips(before), After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto },
            Justification = new Justification { Val = align },
        };
        if (keepWithNext)
        {
            properties.KeepNext = new KeepNext();
        }

        if (indent != 0 || firstLine != 0)
        {
            properties.Indentation = firstLine < 0
                ? new Indentation { Left = Twips(indent), Hanging = Twips(-firstLine) }
                : new Indentation { Left = Twips(indent), FirstLine = Twips(firstLine) };
        }

        return new Paragraph(runs.Prepend<DocumentFormat.OpenXml.OpenXmlElement>(properties));
    }

    /// <summary>A line from the left.</summary>
    public static Paragraph Left(IEnumerable<Run> runs, int indent = 0, int before = 0, bool keepWithNext = false) =>
        Of(JustificationValues.Left, runs, indent, before: before, keepWithNext: keepWithNext);

    /// <summary>A line in the middle.</summary>
    public static Paragraph Centre(Run run, int indent = 0, int before = 0, bool keepWithNext = false) =>
        Of(JustificationValues.Center, [run], indent, before: before, keepWithNext: keepWithNext);

    /// <summary>What a person wrote: a paragraph for each line; an empty text is one empty paragraph.</summary>
    public static IEnumerable<Paragraph> Written(Ink ink, string text, JustificationValues align, int indent = 0, int firstLine = 0, bool filled = false) =>
        PaperText.Safe(text).Split('\n').Select(line => Of(align, ink.WriteLine(line, filled), indent, firstLine));

    /// <summary>Twips as the file has them.</summary>
    public static string Twips(int twips) => twips.ToString(CultureInfo.InvariantCulture);
}
