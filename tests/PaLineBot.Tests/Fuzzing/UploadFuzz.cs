using System.IO.Compression;
using System.Text;

namespace PaLineBot.Tests.Fuzzing;

/// <summary>Forms with files as a page would send them, and as it never would.</summary>
internal static class UploadFuzz
{
    private static readonly string[] Names =
    [
        "ภาพกิจกรรม.png", "a.pdf", "../../etc/passwd", "C:\\x\\y.png", "con.png", "", " ", ".", "a\tb.png", "a\u0001b\u202Egnp.exe", "x.png\";name=\"caption", "%00.png", "\uFFFD.png", new('ก', 400), new('n', 9_000),
        "👩‍🏫.jpg", "=?utf-8?B?4LiB?=", "a;b=c.png",
    ];

    private static readonly string[] Dispositions =
    [
        "form-data; name=file; filename=\"{0}\"", "form-data; name=\"file\"; filename*=UTF-8''%E0%B8%81%00%FF.png", "form-data; name=\"file\"; filename*={0}", "form-data; name=\"file\"", "attachment; filename=\"{0}\"", "form-data",
        "", ";;;", "form-data; name=; filename=", "form-data; filename=\"{0}\"; filename=\"b\"",
    ];

    private static readonly string[] Texts = ["1.1", "1.2", "9.9", "", "ภาพกิจกรรม", "ก\u0000ข", "\uFFFF\u202E", new('ก', 2_100), "null"];

    /// <summary>Content type and body.</summary>
    public static (string Type, byte[] Body) Build(Dice dice)
    {
        var boundary = dice.Of("----paline", "x", new string('b', 69), new string('b', 200), "a b");
        using var body = new MemoryStream();
        for (var files = dice.Of(1, 1, 1, 1, 0, 2, 20); files > 0; files--)
        {
            Text(body, boundary, "sectionId", dice.Chance(70) ? "1.1" : dice.Of(Texts));
            Text(body, boundary, dice.Chance(90) ? "caption" : dice.Of(Texts), dice.Of(Texts));
            var disposition = dice.Chance(75) ? Dispositions[0] : dice.Of(Dispositions);
            Write(body, $"--{boundary}\r\nContent-Disposition: {disposition.Replace("{0}", dice.Chance(60) ? Names[0] : dice.Of(Names), StringComparison.Ordinal)}\r\n");
            Write(body, dice.Chance(90) ? "Content-Type: image/png\r\n\r\n" : dice.Of("\r\n", "", "Content-Type\r\n\r\n", $"{new string('h', 20_000)}: 1\r\n\r\n", string.Concat(Enumerable.Repeat("a: b\r\n", 40)) + "\r\n"));
            body.Write(Content(dice));
            Write(body, "\r\n");
        }

        Write(body, dice.Chance(92) ? $"--{boundary}--\r\n" : "");
        var type = dice.Chance(6) ? OddParts.ContentType(dice) : $"multipart/form-data; boundary={(boundary.Contains(' ', StringComparison.Ordinal) ? $"\"{boundary}\"" : boundary)}";
        return (type, dice.Chance(8) ? OddBytes.Broken(body.ToArray(), dice) : body.ToArray());
    }

    private static byte[] Content(Dice dice) => dice.Below(9) switch
    {
        0 => [],
        1 => [0x89, 0x50, 0x4E],
        2 => [.. "%PDF-1.7\n"u8, .. dice.Bytes(200)],
        3 => [0xFF, 0xD8, 0xFF, 0xE0, .. dice.Bytes(300)],
        4 => Packed(dice),
        5 => OddBytes.Broken(Packed(dice), dice),
        6 => [0, 0, 0, (byte)dice.Below(256), .. "ftypisom"u8, .. dice.Bytes(dice.Below(60))],
        7 => dice.Bytes(500),
        _ => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. dice.Bytes(300)],
    };

    private static byte[] Packed(Dice dice)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in (string[])["[Content_Types].xml", dice.Of("word/document.xml", "xl/workbook.xml", "../x", "word/vbaProject.bin", "_rels/.rels")])
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(dice.Chance(20) ? new byte[2_000_000] : Encoding.UTF8.GetBytes(dice.Of("<x/>", "<Types><Override PartName=\"/a\" ContentType=\"b\"/></Types>", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "<a", "")));
            }
        }

        return memory.ToArray();
    }

    private static void Text(MemoryStream body, string boundary, string name, string text) =>
        Write(body, $"--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n");

    private static void Write(MemoryStream body, string text) => body.Write(Encoding.UTF8.GetBytes(text));
}
