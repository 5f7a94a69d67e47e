using System.Text;
using PaLineBot.Conversation.Facts;
using PaLineBot.Evidence;
using PaLineBot.Links;
using Xunit;

namespace PaLineBot.Tests.Evidence;

/// <summary>A content's type is what its bytes say, whatever it is called.</summary>
public sealed class MediaTypeTests
{
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
        { Media.Zip("[Content_Types].xml", "word/document.xml"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
        { Media.Zip("[Content_Types].xml", "xl/workbook.xml"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
        { Media.Zip("[Content_Types].xml", "ppt/presentation.xml"), "application/vnd.openxmlformats-officedocument.presentationml.presentation" },
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
    public void The_bytes_tell_the_type(byte[] bytes, string? expected)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, bytes);
            Assert.Equal(expected, MediaTypes.Of(file, EvidenceKind.File).Type?.Name);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\work\\แผน ป.4.pdf", "แผน ป.4.pdf")]
    [InlineData("a\u202Egnp.exe", "a gnp.exe")]
    [InlineData("a\r\nSet-Cookie: x.pdf", "a Set-Cookie x.pdf")]
    [InlineData("รูป <1>|ห้องเรียน?.jpg", "รูป 1 ห้องเรียน .jpg")]
    [InlineData("กิจกรรม 😀.png", "กิจกรรม 😀.png")]
    [InlineData("...", "")]
    [InlineData(null, "")]
    public void A_name_is_made_harmless(string? name, string expected) => Assert.Equal(expected, FileNames.Clean(name));
}
