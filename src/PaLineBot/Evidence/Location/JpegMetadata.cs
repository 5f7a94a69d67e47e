using System.Buffers.Binary;

namespace PaLineBot.Evidence.Location;

/// <summary>
/// What a JPEG file says in segments APP1. In what is drawn their marker cannot stand, so it is looked for in the whole file: some
/// phones put a second picture, with segments of its own, behind the first.
/// </summary>
internal static class JpegMetadata
{
    private const int Step = 64 * 1024;
    private const int LongestHead = 64;

    private static ReadOnlySpan<byte> Marker => [0xFF, 0xE1];

    private static ReadOnlySpan<byte> Exif => "Exif\0\0"u8;

    private static ReadOnlySpan<byte> Xmp => "http://ns.adobe.com/xap/1.0/\0"u8;

    private static ReadOnlySpan<byte> MoreXmp => "http://ns.adobe.com/xmp/extension/\0"u8;

    public static IEnumerable<MetadataBlock> In(MediaFile file)
    {
        for (var at = 0L; at < file.Length; at += Step)
        {
            // The head of a segment that begins at the end of a step is read with it.
            foreach (var block in In(file.Read(at, Step + LongestHead), at))
            {
                yield return block;
            }
        }
    }

    private static List<MetadataBlock> In(ReadOnlySpan<byte> bytes, long at)
    {
        List<MetadataBlock> found = [];
        for (var i = 0; i < Math.Min(bytes.Length, Step); i++)
        {
            var next = bytes[i..].IndexOf(Marker);
            if (next < 0)
            {
                break;
            }

            i += next;
            if (i < Step && Of(bytes[i..], at + i) is { } block)
            {
                found.Add(block);
            }
        }

        return found;
    }

    private static MetadataBlock? Of(ReadOnlySpan<byte> segment, long at)
    {
        if (segment.Length < 4)
        {
            return null;
        }

        var body = segment[4..];
        var (kind, head) = body.StartsWith(Exif) ? (MetadataKind.Exif, Exif.Length)
            : body.StartsWith(Xmp) ? (MetadataKind.Xmp, Xmp.Length)
            : body.StartsWith(MoreXmp) ? (MetadataKind.Xmp, MoreXmp.Length)
            : default;

        // A segment's length counts its own two bytes.
        return head == 0 ? null : MetadataBlock.Of(kind, at + 4 + head, BinaryPrimitives.ReadUInt16BigEndian(segment[2..]) - 2 - head);
    }
}
