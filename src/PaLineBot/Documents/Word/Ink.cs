using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace PaLineBot.Documents.Word;

/// <summary>Writes runs in the face of official papers (pa-domain §11.6): TH SarabunPSK, marked as complex script and Thai.</summary>
/// <param name="thaiDigits">Whether digits are written as ๐-๙.</param>
internal sealed class Ink(bool thaiDigits)
{
    /// <summary>16 pt, in half points.</summary>
    public const int Body = 32;

    /// <summary>Small print, in half points.</summary>
    public const int Small = 24;

    private const string Face = "TH SarabunPSK";

    // The official face has no tick boxes; this name is on every Windows, and the PDF converter maps it.
    private const string SymbolFace = "Segoe UI Symbol";

    // Comes with the PDF converter; Word takes what it has.
    private const string EnclosedFace = "Noto Sans Symbols";

    // Symbols and small pictures in faces of their own: in the face of the words, LibreOffice draws them after the line, and whoever copies or hears the PDF gets them there.
    private const string EmojiFace = "Segoe UI Emoji";

    /// <summary>Whether digits are written as ๐-๙.</summary>
    public bool ThaiDigits => thaiDigits;

    /// <summary>Words of the form or of a person; tabs are kept, line ends are the caller's.</summary>
    public Run Write(string text, bool bold = false, int size = Body, bool filled = false, string? color = null) =>
        Plain(thaiDigits ? PaperDigits.ToThai(text) : text, bold, size, filled, color);

    /// <summary>A line that a person wrote: words, symbols and emoji; an empty line is one empty run.</summary>
    public IEnumerable<Run> WriteLine(string line, bool filled = false) => Pictures.Pieces(line).Select(p => p.Kind switch
    {
        Pictures.Kind.Emoji => Plain(p.Text, filled: filled, face: EmojiFace),
        Pictures.Kind.Symbols => Plain(p.Text, filled: filled, face: SymbolFace),
        Pictures.Kind.Enclosed => Plain(p.Text, filled: filled, face: EnclosedFace),
        _ => Write(p.Text, filled: filled),
    }).DefaultIfEmpty(Write("", filled: filled));

    /// <summary>Words whose digits stay as they are: form codes, receipt codes.</summary>
    public static Run Plain(string text, bool bold = false, int size = Body, bool filled = false, string? color = null, string face = Face)
    {
        var run = new Run(Properties(face, bold, size, filled, color));
        var parts = PaperText.Safe(text).Split('\t');
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0)
            {
                run.AppendChild(new TabChar());
            }

            if (parts[i].Length > 0)
            {
                run.AppendChild(new Text(parts[i]) { Space = SpaceProcessingModeValues.Preserve });
            }
        }

        return run;
    }

    /// <summary>A tick box.</summary>
    public static Run Box(bool ticked)
    {
        var run = new Run(Properties(SymbolFace, false, 26, false, null));
        run.RunProperties!.ComplexScript = null;
        run.AppendChild(new Text(ticked ? "☑" : "☐"));
        return run;
    }

    /// <summary>A field of Word, such as the page number.</summary>
    public static IEnumerable<Run> Field(string code, int size) =>
    [
        new(Properties(Face, false, size, false, null), new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new(Properties(Face, false, size, false, null), new FieldCode(code) { Space = SpaceProcessingModeValues.Preserve }),
        new(Properties(Face, false, size, false, null), new FieldChar { FieldCharType = FieldCharValues.End }),
    ];

    private static RunProperties Properties(string face, bool bold, int size, bool filled, string? color)
    {
        var properties = new RunProperties
        {
            RunFonts = new RunFonts { Ascii = face, HighAnsi = face, EastAsia = face, ComplexScript = face },
            FontSize = new FontSize { Val = Number(size) },
            FontSizeComplexScript = new FontSizeComplexScript { Val = Number(size) },
            ComplexScript = new ComplexScript(),
            // One language for all letters: with two, LibreOffice loads a language's rules anew at almost every line end.
            Languages = new Languages { Val = "th-TH", EastAsia = "th-TH", Bidi = "th-TH" },
        };
        if (bold)
        {
            (properties.Bold, properties.BoldComplexScript) = (new Bold(), new BoldComplexScript());
        }

        if (filled)
        {
            properties.Underline = new Underline { Val = UnderlineValues.Dotted };
        }

        if (color is not null)
        {
            properties.Color = new Color { Val = color };
        }

        return properties;
    }

    private static string Number(int n) => n.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
