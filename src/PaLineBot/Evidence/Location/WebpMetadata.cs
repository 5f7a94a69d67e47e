using System.Buffers.Binary;

namespace PaLineBot.Evidence.Location;

/// <summary>What a WebP file says in chunks of its own.</summary>
internal static class WebpMetadata
{
    private const int FirstChunk = 12;
    private const int HeadLength = 8;

    public static IEnumerable<MetadataBlock> In(MediaFile file)
    {
        for (var at = (long)FirstChunk; file.Read(at, HeadLength) is { Length: HeadLength } head;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4));
            if (KindOf(head) is { } kind)
            {
                yield return MetadataBlock.Of(kind, at + HeadLength, length);
            }

            // Chunks begin at even places.
            at += HeadLength + length + (length & 1);
        }
    }

    private static MetadataKind? KindOf(ReadOnlySpan<byte> head) =>
        head.StartsWith("EXIF"u8) ? MetadataKind.Exif
        : head.StartsWith("XMP "u8) ? MetadataKind.Xmp
        : null;
}
