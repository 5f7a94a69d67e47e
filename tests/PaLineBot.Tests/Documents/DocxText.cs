using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PaLineBot.Tests.Documents;

/// <summary>Reads Word files back.</summary>
internal static class DocxText
{
    /// <summary>The words of the body: a line for each paragraph, tabs as tabs.</summary>
    public static string Body(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return string.Join('\n', document.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Select(Of));
    }

    /// <summary>The words of heads and feet.</summary>
    public static string Frame(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return string.Join('\n', document.MainDocumentPart!.HeaderParts.SelectMany(h => h.Header.Descendants<Paragraph>()).Select(Of));
    }

    /// <summary>What Word would complain of.</summary>
    public static string Faults(byte[] docx)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        return string.Join('\n', new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    private static string Of(Paragraph paragraph) =>
        string.Concat(paragraph.Descendants().Select(e => e switch { Text t => t.Text, TabChar => "\t", _ => "" }));
}
