using System.Text;
using PaLineBot.Conversation.Facts;

namespace PaLineBot.Evidence;

/// <summary>What is kept, told by the bytes themselves and never by a name.</summary>
public static class MediaTypes
{
    private const int HeadLength = 32;
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string Slides = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    private static readonly MediaType[] Known =
    [
        new("image/jpeg", EvidenceKind.Image, ".jpg", true),
        new("image/png", EvidenceKind.Image, ".png", true),
        new("image/gif", EvidenceKind.Image, ".gif", true),
        new("image/webp", EvidenceKind.Image, ".webp", true),
        new("image/heic", EvidenceKind.File, ".heic", false),
        new("video/mp4", EvidenceKind.Video, ".mp4", true),
        new("audio/mp4", EvidenceKind.Audio, ".m4a", true),
        new("application/pdf", EvidenceKind.File, ".pdf", false),
        new(Word, EvidenceKind.File, ".docx", false),
        new(Sheet, EvidenceKind.File, ".xlsx", false),
        new(Slides, EvidenceKind.File, ".pptx", false),
    ];

    /// <summary>A kept media type by its name, or null.</summary>
    public static MediaType? Find(string? name) => Known.FirstOrDefault(t => t.Name == name);

    /// <summary>The type of a file; or none, and why it is not kept: <c>type</c>, or <c>unsafe</c> for what can do something when it is opened.</summary>
    /// <param name="sent">What it was sent as: sound and video have the same container.</param>
    public static (MediaType? Type, string? Refusal) Of(string file, EvidenceKind sent)
    {
        var head = new byte[HeadLength];
        using var stream = File.OpenRead(file);
        var length = stream.ReadAtLeast(head, HeadLength, throwOnEndOfStream: false);
        if (head.AsSpan(0, length).StartsWith("PK\x03\x04"u8))
        {
            return OfPackage(stream);
        }

        return Find(NameOf(head.AsSpan(0, length), sent)) is { } type ? (type, null) : (null, "type");
    }

    private static string? NameOf(ReadOnlySpan<byte> head, EvidenceKind sent)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return "image/jpeg";
        if (head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])) return "image/png";
        if (head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8)) return "image/gif";
        if (head.Length >= 12 && head.StartsWith("RIFF"u8) && head[8..12].SequenceEqual("WEBP"u8)) return "image/webp";
        if (head.StartsWith("%PDF-"u8)) return "application/pdf";
        return head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8) ? OfBrand(Encoding.ASCII.GetString(head[8..12]), sent) : null;
    }

    private static string? OfBrand(string brand, EvidenceKind sent) => brand switch
    {
        "heic" or "heix" or "mif1" or "msf1" or "heim" => "image/heic",
        "M4A " or "M4B " => "audio/mp4",
        "isom" or "iso2" or "iso4" or "iso5" or "iso6" or "mp41" or "mp42" or "avc1" or "M4V " or "MSNV" or "dash" or "3gp4" or "3gp5" =>
            sent == EvidenceKind.Audio ? "audio/mp4" : "video/mp4",
        _ => null,
    };

    private static (MediaType? Type, string? Refusal) OfPackage(FileStream stream)
    {
        try
        {
            using var package = OfficePackage.Open(stream);
            if (package is null || TypeOf(package) is not { } type)
            {
                return (null, "type");
            }

            return OfficeDangers.AreIn(package) ? (null, "unsafe") : (type, null);
        }
        catch (Exception e) when (e is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            return (null, "type");
        }
    }

    private static MediaType? TypeOf(System.IO.Compression.ZipArchive package)
    {
        var names = package.Entries.Select(e => e.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return names.Contains("[Content_Types].xml")
            ? Find(names.Contains("word/document.xml") ? Word : names.Contains("xl/workbook.xml") ? Sheet : names.Contains("ppt/presentation.xml") ? Slides : null)
            : null;
    }
}
