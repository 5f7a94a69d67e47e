using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PaLineBot.Documents.Word;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Documents.Papers.Pa1;

/// <summary>A PA1 as a Word file, for every position: drawn from the form's data, with the texts exactly as they were typed. Pure.</summary>
public static class Agreement1Docx
{
    /// <summary>The file's media type.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>
    /// The file. Line ends and tabs of answers are kept; characters that XML cannot hold become U+FFFD.
    /// </summary>
    /// <param name="sheet">Its answers: frozen for a round, live for a draft.</param>
    /// <param name="facts">What else stands on the paper.</param>
    /// <param name="thaiDigits">Whether digits are ๐-๙, except in words with Latin letters.</param>
    public static byte[] Build(Form form, AnswerSheet sheet, PaperFacts facts, bool thaiDigits)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = $"{form.Title} {facts.FiscalYear}";
            document.PackageProperties.Language = "th-TH";
            var main = document.AddMainDocumentPart();
            main.AddNewPart<DocumentSettingsPart>().Settings = new Settings(
                new Compatibility(new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode,
                    Uri = "http://schemas.microsoft.com/office/word",
                    Val = "15",
                }),
                new ThemeFontLanguages { Val = "en-US", Bidi = "th-TH" });
            var ink = new Ink(thaiDigits);
            var body = new Body(Content(ink, form, sheet, facts));
            body.AppendChild(PageFrame.AddTo(main, ink, form, facts));
            main.Document = new Document(body);
        }

        return file.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Content(Ink ink, Form form, AnswerSheet sheet, PaperFacts facts) =>
    [
        .. PaperHead.Of(ink, form, sheet, facts),
        .. WorkloadPart.Of(ink, form, sheet),
        .. DutyTable.Of(ink, form, sheet),
        .. NotesPart.Of(ink, form.Position),
        .. ChallengePart.Of(ink, form, sheet, facts.Standing),
        .. SignaturePart.Of(ink, form, facts),
    ];
}
