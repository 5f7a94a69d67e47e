using System.Buffers.Binary;
using System.IO.Compression;

namespace PaLineBot.Evidence;

/// <summary>Looks into a file that is packed as Word, Excel and PowerPoint pack theirs, within bounds: nothing is unpacked but short lists.</summary>
internal static class OfficePackage
{
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int MostEntries = 5_000;
    private const int MostDirectoryBytes = 1_000_000;

    // Between directory and end: only the two records of a large archive may lie there.
    private const int MostGap = 128;

    /// <summary>The parts of the package, or null when it is none, or larger than any document.</summary>
    public static ZipArchive? Open(Stream stream)
    {
        if (!HasSmallDirectory(stream))
        {
            return null;
        }

        stream.Position = 0;
        return new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
    }

    // ZipArchive reads the whole directory, however large it is, before it gives the first entry. The end of the file tells its size.
    private static bool HasSmallDirectory(Stream stream)
    {
        if (stream.Length < EndLength)
        {
            return false;
        }

        Span<byte> end = stackalloc byte[EndLength];
        stream.Position = stream.Length - EndLength;
        stream.ReadExactly(end);
        if (!end.StartsWith("PK\x05\x06"u8))
        {
            return false;
        }

        var (here, entries) = (BinaryPrimitives.ReadUInt16LittleEndian(end[8..]), BinaryPrimitives.ReadUInt16LittleEndian(end[10..]));
        var (size, offset) = (BinaryPrimitives.ReadUInt32LittleEndian(end[12..]), BinaryPrimitives.ReadUInt32LittleEndian(end[16..]));
        var gap = stream.Length - EndLength - size - offset;
        return here == entries && entries is > 0 and <= MostEntries && size <= MostDirectoryBytes && (long)entries * EntryLength <= size && gap is >= 0 and <= MostGap;
    }
}
