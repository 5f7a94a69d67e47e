using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PaLineBot.Tests.Evidence;

/// <summary>Office documents with something in them.</summary>
internal static class Packages
{
    private const string Types = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='xml' ContentType='application/xml'/></Types>";

    /// <summary>A Word file with one more part.</summary>
    public static byte[] With(string name, string content = "<x/>") => Of([("[Content_Types].xml", Types), ("word/document.xml", "<x/>"), (name, content)]);

    /// <summary>A Word file whose list of types has one more.</summary>
    public static byte[] WithType(string type) => Of([("[Content_Types].xml", TypesWith("/a.xml", type)), ("word/document.xml", "<x/>")]);

    /// <summary>A document whose main part has a name of its own; the list of types names another where one is said.</summary>
    public static byte[] WithMainPart(string name, string type, string? said = null) => Of([("[Content_Types].xml", TypesWith(said ?? "/" + name, type)), (name, "<x/>")]);

    /// <summary>A Word file with a relation to something outside of it.</summary>
    public static byte[] WithRelation(string kind, string target, string mode = "External") => With(
        "word/_rels/settings.xml.rels",
        $"<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}' Target='{target}' TargetMode='{mode}'/></Relationships>");

    /// <summary>A file that begins as a package does and has a directory of so many entries; its end says what it likes.</summary>
    public static byte[] WithDirectory(int entries, int said, bool wholeSize)
    {
        var entry = new byte[46];
        "PK\x01\x02"u8.CopyTo(entry);
        var file = new byte[34 + (entries * 46) + 22];
        "PK\x03\x04"u8.CopyTo(file);
        for (var i = 0; i < entries; i++)
        {
            entry.CopyTo(file, 34 + (i * 46));
        }

        var end = file.AsSpan(^22..);
        "PK\x05\x06"u8.CopyTo(end);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)said);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)said);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)((wholeSize ? entries : said) * 46));
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], 34);
        return file;
    }

    private static string TypesWith(string part, string type) => Types.Replace("</Types>", $"<Override PartName='{part}' ContentType='{type}'/></Types>", StringComparison.Ordinal);

    private static byte[] Of(IEnumerable<(string Name, string Content)> parts)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return memory.ToArray();
    }
}
