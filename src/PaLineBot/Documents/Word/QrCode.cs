using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using QRCoder;
using Run = DocumentFormat.OpenXml.Wordprocessing.Run;

namespace PaLineBot.Documents.Word;

/// <summary>A QR code in the head of a page.</summary>
internal static class QrCode
{
    // 2 cm in English metric units.
    private const long Side = 720_000;

    /// <summary>The run with the picture, which becomes a part of the head.</summary>
    public static Run In(HeaderPart head, string url)
    {
        using var data = QRCodeGenerator.GenerateQrCode(url, QRCodeGenerator.ECCLevel.M);
        using var code = new PngByteQRCode(data);
        var part = head.AddImagePart(ImagePartType.Png);
        using (var png = new MemoryStream(code.GetGraphic(6, drawQuietZones: false)))
        {
            part.FeedData(png);
        }

        return new Run(new DocumentFormat.OpenXml.Wordprocessing.Drawing(new Inline(
            new Extent { Cx = Side, Cy = Side },
            new DocProperties { Id = 1U, Name = "QR", Description = url },
            new DocumentFormat.OpenXml.Drawing.Wordprocessing.NonVisualGraphicFrameDrawingProperties(),
            new Graphic(new GraphicData(Picture(head.GetIdOfPart(part))) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        {
            DistanceFromTop = 0U,
            DistanceFromBottom = 0U,
            DistanceFromLeft = 0U,
            DistanceFromRight = 0U,
        }));
    }

    private static DocumentFormat.OpenXml.Drawing.Pictures.Picture Picture(string imageId) => new(
        new DocumentFormat.OpenXml.Drawing.Pictures.NonVisualPictureProperties(
            new DocumentFormat.OpenXml.Drawing.Pictures.NonVisualDrawingProperties { Id = 0U, Name = "QR" },
            new DocumentFormat.OpenXml.Drawing.Pictures.NonVisualPictureDrawingProperties()),
        new DocumentFormat.OpenXml.Drawing.Pictures.BlipFill(new Blip { Embed = imageId }, new Stretch(new FillRectangle())),
        new DocumentFormat.OpenXml.Drawing.Pictures.ShapeProperties(
            new Transform2D(new Offset { X = 0, Y = 0 }, new Extents { Cx = Side, Cy = Side }),
            new PresetGeometry(new AdjustValueList()) { Preset = ShapeTypeValues.Rectangle }));
}
