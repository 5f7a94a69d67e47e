using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using PaLineBot.Documents.Word;
using Position = PaLineBot.Rules.Forms.Position;

namespace PaLineBot.Documents.Papers.Pa1;

/// <summary>หมายเหตุ under the table.</summary>
internal static class NotesPart
{
    public static IEnumerable<OpenXmlElement> Of(Ink ink, Position position)
    {
        yield return Lines.Left([ink.Write(PaperWording.Get("notes.title"), bold: true)], before: 160, keepWithNext: true);
        for (var n = 1; PaperWording.Has($"note.{n}"); n++)
        {
            yield return Lines.Of(JustificationValues.Both, [ink.Write($"{n}. {PaperWording.Of($"note.{n}", position)}")], firstLine: 567);
        }
    }
}
