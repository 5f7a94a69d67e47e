using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using PaLineBot.Documents.Word;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Documents.Papers.Pa1;

/// <summary>What stands around the text: form code top right, receipt code and QR or the draft mark, page numbers; A4 with official margins.</summary>
internal static class PageFrame
{
    private const string Grey = "9A9A9A";

    /// <summary>Adds heads and foot and returns the section properties that end the body.</summary>
    public static SectionProperties AddTo(MainDocumentPart main, Ink ink, Form form, PaperFacts facts)
    {
        var (first, others, foot) = (main.AddNewPart<HeaderPart>(), main.AddNewPart<HeaderPart>(), main.AddNewPart<FooterPart>());
        first.Header = new Header(Band(First(first, facts), Code(form)), Lines.Left([]));
        others.Header = new Header(Band([Lines.Left(facts.Round is { } r ? Receipt(r) : Draft(ink, Ink.Small))], Code(form)), Lines.Left([]));
        foot.Footer = new Footer(Lines.Of(JustificationValues.Center, [ink.Write(PaperWording.Get("frame.page") + " ", size: Ink.Small), .. Ink.Field(" PAGE ", Ink.Small)]));
        return Properties(main.GetIdOfPart(first), main.GetIdOfPart(others), main.GetIdOfPart(foot), ink.ThaiDigits);

        IEnumerable<Paragraph> First(HeaderPart part, PaperFacts of) => of.Round is { } round
            ? [Lines.Left([QrCode.In(part, round.VerifyUrl)]), Lines.Left(Receipt(round)), Lines.Left([ink.Write(PaperWording.Get("frame.verify"), size: 20)])]
            : [Lines.Left(Draft(ink, 48)), Lines.Left([ink.Write(PaperWording.Get("frame.draft-note"), size: Ink.Small, color: Grey)])];
    }

    private static IEnumerable<Run> Receipt(PaperRound round) => [Ink.Plain($"{PaperWording.Get("frame.receipt")} {round.ReceiptCode}", size: Ink.Small)];

    private static IEnumerable<Run> Draft(Ink ink, int size) => [ink.Write(PaperWording.Get("frame.draft"), bold: true, size: size, color: Grey)];

    private static Paragraph Code(Form form) => Lines.Of(JustificationValues.Right, [Ink.Plain(form.Code ?? "", bold: true)]);

    private static Table Band(IEnumerable<Paragraph> left, Paragraph right) => new(
        new TableProperties(
            new TableWidth { Width = "9072", Type = TableWidthUnitValues.Dxa },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableCellMarginDefault(
                new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
        new TableGrid(new GridColumn { Width = "6072" }, new GridColumn { Width = "3000" }),
        new TableRow(Cell("6072", left), Cell("3000", [right])));

    private static TableCell Cell(string width, IEnumerable<Paragraph> content) => new(
        content.Prepend<DocumentFormat.OpenXml.OpenXmlElement>(new TableCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa })));

    // A4; left 3 cm, right 2 cm, top and bottom 2 cm (pa-domain §11.6).
    private static SectionProperties Properties(string first, string others, string foot, bool thaiDigits) => new(
        new HeaderReference { Type = HeaderFooterValues.First, Id = first },
        new HeaderReference { Type = HeaderFooterValues.Default, Id = others },
        new FooterReference { Type = HeaderFooterValues.First, Id = foot },
        new FooterReference { Type = HeaderFooterValues.Default, Id = foot },
        new PageSize { Width = 11906U, Height = 16838U },
        new PageMargin { Top = 1134, Bottom = 1134, Left = 1701U, Right = 1134U, Header = 567U, Footer = 567U, Gutter = 0U },
        new PageNumberType { Format = thaiDigits ? NumberFormatValues.ThaiNumbers : NumberFormatValues.Decimal },
        new TitlePage());
}
