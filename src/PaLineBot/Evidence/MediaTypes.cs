using PaLineBot.Conversation.Facts;

namespace PaLineBot.Evidence;

/// <summary>What is kept, told by the bytes themselves and never by a name.</summary>
public static class MediaTypes
{
    private const int HeadLength = 256;

    private static readonly MediaType[] Known =
    [
        new("image/jpeg", EvidenceKind.Image, ".jpg", true),
        new("image/png", EvidenceKind.Image, ".png", true),
        new("image/gif", EvidenceKind.Image, ".gif", true),
        new("image/webp", EvidenceKind.Image, ".webp", true),
        new("image/heic", EvidenceKind.File, ".heic", false),

        // A file as well: many phones in schools do not draw it.
        new("image/avif", EvidenceKind.File, ".avif", true),
        new("video/mp4", EvidenceKind.Video, ".mp4", true),
        new("video/quicktime", EvidenceKind.Video, ".mov", true),
        new("video/3gpp", EvidenceKind.Video, ".3gp", true),
        new("video/3gpp2", EvidenceKind.Video, ".3g2", true),
        new("audio/mp4", EvidenceKind.Audio, ".m4a", true),
        new("application/pdf", EvidenceKind.File, ".pdf", false),
        new(OfficeMainPart.Word, EvidenceKind.File, ".docx", false),
        new(OfficeMainPart.Sheet, EvidenceKind.File, ".xlsx", false),
        new(OfficeMainPart.Slides, EvidenceKind.File, ".pptx", false),
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
        return IsPdf(head) ? "application/pdf" : BoxedMedia.NameOf(head, sent);
    }

    // Programs put a byte order mark or empty lines before it, and readers pass over them.
    private static bool IsPdf(ReadOnlySpan<byte> head) =>
        (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? head[3..] : head).TrimStart("\r\n\t\f\0 "u8).StartsWith("%PDF-"u8);

    private static (MediaType? Type, string? Refusal) OfPackage(FileStream stream)
    {
        try
        {
            using var package = OfficePackage.Open(stream);
            if (package is null || Find(OfficeMainPart.TypeOf(package)) is not { } type)
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
}
