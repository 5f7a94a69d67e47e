using System.Text;
using PaLineBot.Conversation.Facts;
using PaLineBot.Evidence;
using PaLineBot.Links;
using Xunit;

namespace PaLineBot.Tests.Evidence;

/// <summary>A content's type is what its bytes say, whatever it is called.</summary>
public sealed class MediaTypeTests
{
    private const string Office = "application/vnd.openxmlformats-officedocument.";
    private const string Word = Office + "wordprocessingml.document";
    private const string Sheet = Office + "spreadsheetml.sheet";
    private const string Slides = Office + "presentationml.presentation";

    public static TheoryData<byte[], string?> Contents => new()
    {
        { Media.Png(1), "image/png" },
        { Media.Jpeg(1), "image/jpeg" },
        { Encoding.ASCII.GetBytes("GIF89a and more"), "image/gif" },
        { Encoding.ASCII.GetBytes("RIFF0000WEBPVP8 "), "image/webp" },
        { Media.Pdf(1), "application/pdf" },
        { Media.Box("heic"), "image/heic" },
        { Media.Box("isom"), "video/mp4" },
        { Media.Box("M4A "), "audio/mp4" },
        { Media.Zip("[Content_Types].xml", "word/document.xml"), Word },
        { Media.Zip("[Content_Types].xml", "xl/workbook.xml"), Sheet },
        { Media.Zip("[Content_Types].xml", "ppt/presentation.xml"), Slides },
        { Packages.WithMainPart("word/document2.xml", Word + ".main+xml"), Word },
        { Packages.WithMainPart("xl/workbook22.xml", Sheet + ".main+xml"), Sheet },
        { Packages.WithMainPart("ppt/slides.xml", Slides + ".main+xml"), Slides },
        { Packages.WithMainPart("document.xml", Word + ".main+xml"), Word },
        { Packages.WithMainPart("word/document2.xml", Word + ".main+xml", said: "/word/document3.xml"), null },
        { Packages.WithMainPart("word/document2.xml", Word + ".styles+xml"), null },
        { Packages.WithMainPart("word/document2.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"), null },
        { Media.Zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), null },
        { Media.Zip("a.exe"), null },
        { Encoding.ASCII.GetBytes("PK\u0003\u0004 broken"), null },
        { Media.Program(), null },
        { Encoding.ASCII.GetBytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), null },
        { Encoding.ASCII.GetBytes("<html><script>alert(1)</script>"), null },
        { Media.Box("qqqq"), null },
        { [], null },
        { [0xFF], null },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void The_bytes_tell_the_type(byte[] bytes, string? expected) => Assert.Equal(expected, TypeOf(bytes, EvidenceKind.File));

    public static TheoryData<string, string, EvidenceKind, string?> Brands => new()
    {
        { "qt  ", "qt  ", EvidenceKind.File, "video/quicktime" },
        { "qt  ", "", EvidenceKind.Video, "video/quicktime" },
        { "isom", "isomiso2avc1mp41", EvidenceKind.Video, "video/mp4" },
        { "iso8", "", EvidenceKind.Video, "video/mp4" },
        { "isom", "", EvidenceKind.Audio, "audio/mp4" },
        { "M4A ", "M4A mp42isom", EvidenceKind.File, "audio/mp4" },
        { "3gp4", "", EvidenceKind.Video, "video/3gpp" },
        { "3gp6", "isom3gp4", EvidenceKind.File, "video/3gpp" },
        { "3ge6", "", EvidenceKind.File, "video/3gpp" },
        { "3g2a", "", EvidenceKind.File, "video/3gpp2" },
        { "3gp5", "", EvidenceKind.Audio, "audio/mp4" },
        { "heic", "mif1heic", EvidenceKind.File, "image/heic" },
        { "heix", "mif1", EvidenceKind.Image, "image/heic" },
        { "hevc", "msf1hevc", EvidenceKind.File, "image/heic" },
        { "mif1", "heicmif1", EvidenceKind.File, "image/heic" },
        { "mif1", "mif1avifmiaf", EvidenceKind.File, "image/avif" },
        { "avif", "mif1miaf", EvidenceKind.Image, "image/avif" },
        { "avis", "msf1", EvidenceKind.File, "image/avif" },
        { "mqt ", "qt  ", EvidenceKind.File, "video/quicktime" },
        { "crx ", "crx isom", EvidenceKind.File, null },
        { "qqqq", "wwww", EvidenceKind.File, null },
    };

    [Theory]
    [MemberData(nameof(Brands))]
    public void The_brands_of_films_sound_and_phone_pictures_tell_which_they_are(string brand, string others, EvidenceKind sent, string? expected) =>
        Assert.Equal(expected, TypeOf(Media.Box(brand, others), sent));

    [Theory]
    [InlineData("%PDF-1.7", true)]
    [InlineData("\uFEFF%PDF-1.4", true)]
    [InlineData("\n%PDF-1.4", true)]
    [InlineData("\r\n \r\n%PDF-1.4", true)]
    [InlineData("\uFEFF\r\n%PDF-1.4", true)]
    [InlineData("<html>%PDF-1.4", false)]
    [InlineData("\uFEFF<script>", false)]
    public void A_PDF_may_begin_with_a_mark_or_line_breaks(string start, bool isPdf) =>
        Assert.Equal(isPdf ? "application/pdf" : null, TypeOf([.. Encoding.UTF8.GetBytes(start), .. Media.Pdf(1)[9..]], EvidenceKind.File));

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\work\\แผน ป.4.pdf", "แผน ป.4.pdf")]
    [InlineData("a\u202Egnp.exe", "agnp.exe")]
    [InlineData("a\r\nSet-Cookie: x.pdf", "a Set-Cookie x.pdf")]
    [InlineData("รูป <1>|ห้องเรียน?.jpg", "รูป 1 ห้องเรียน .jpg")]
    [InlineData("กิจกรรม 😀.png", "กิจกรรม 😀.png")]
    [InlineData("ครอบครัว 👨‍👩‍👧‍👦.png", "ครอบครัว 👨‍👩‍👧‍👦.png")]
    [InlineData("ท\u0E4D\u0E32งาน.pdf", "ทำงาน.pdf")]
    [InlineData("...", "")]
    [InlineData(null, "")]
    public void A_name_is_made_harmless(string? name, string expected) => Assert.Equal(expected, FileNames.Clean(name));

    private static string? TypeOf(byte[] bytes, EvidenceKind sent)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, bytes);
            return MediaTypes.Of(file, sent).Type?.Name;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
