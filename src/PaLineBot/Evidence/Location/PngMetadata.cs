using System.Buffers.Binary;

namespace PaLineBot.Evidence.Location;

/// <summary>What a PNG file says in chunks of its own.</summary>
internal static class PngMetadata
{
    private const int SignatureLength = 8;
    private const int HeadLength = 8;
    private const int SumLength = 4;
    private const int Piece = 64 * 1024;

    private static ReadOnlySpan<byte> XmpName => "XML:com.adobe.xmp\0"u8;

    public static IEnumerable<MetadataBlock> In(MediaFile file)
    {
        for (var at = (long)SignatureLength; file.Read(at, HeadLength + XmpName.Length) is { Length: >= HeadLength } head;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(head);
            var next = at + HeadLength + length + SumLength;
            if (next > file.Length)
            {
                yield break;
            }

            if (KindOf(head) is { } kind)
            {
                yield return MetadataBlock.Of(kind, at + HeadLength, length);
            }

            at = next;
        }
    }

    /// <summary>Writes the check sum of a chunk that was changed.</summary>
    /// <param name="data">Where its data begin.</param>
    public static void Seal(MediaFile file, long data)
    {
        if (file.Number(data - HeadLength) is not { } length)
        {
            return;
        }

        // The sum is of the chunk's name and data.
        var (sum, end) = (Crc32.Start, data + length);
        for (var at = data - 4; at < end; at += Piece)
        {
            sum = Crc32.Add(sum, file.Read(at, (int)Math.Min(Piece, end - at)));
        }

        var bytes = new byte[SumLength];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, Crc32.End(sum));
        file.Write(end, bytes);
    }

    private static MetadataKind? KindOf(ReadOnlySpan<byte> head)
    {
        var name = head[4..HeadLength];
        return name.SequenceEqual("eXIf"u8) ? MetadataKind.Exif
            : name.SequenceEqual("iTXt"u8) && head[HeadLength..].StartsWith(XmpName) ? MetadataKind.Xmp
            : null;
    }
}
