using System.Text;

namespace PaLineBot.Evidence.Location;

/// <summary>What a HEIC or AVIF file says in items of its own (ISO 23008-12): one list names them, another tells where they lie.</summary>
internal static class HeifMetadata
{
    private const int VersionLength = 4;
    private const int LongestName = 256;
    private const int LongestList = 1_000_000;

    public static IEnumerable<MetadataBlock> In(MediaFile file) =>
        Box.In(file, 0, file.Length).Where(b => b.Name == "meta").SelectMany(meta => InMeta(file, [.. Box.In(file, meta.Body + VersionLength, meta.End)]));

    private static IEnumerable<MetadataBlock> InMeta(MediaFile file, List<Box> boxes)
    {
        var kinds = boxes.Where(b => b.Name == "iinf").SelectMany(b => Kinds(file, b)).DistinctBy(i => i.Id).ToDictionary(i => i.Id, i => i.Kind);
        var ownData = boxes.Find(b => b.Name == "idat").Body;
        foreach (var place in boxes.Where(b => b.Name == "iloc").SelectMany(b => HeifPlace.Read(file.Read(b.Body, LongestList))))
        {
            if (kinds.TryGetValue(place.Item, out var kind) && place.StartIn(ownData) is { } start)
            {
                yield return BlockAt(file, kind, start, place.Length == 0 ? file.Length - start : place.Length);
            }
        }
    }

    private static IEnumerable<(ulong Id, MetadataKind Kind)> Kinds(MediaFile file, Box list)
    {
        var isShort = file.Read(list.Body, 1) is [0];
        foreach (var entry in Box.In(file, list.Body + VersionLength + (isShort ? 2 : 4), list.End).Where(b => b.Name == "infe"))
        {
            var bytes = file.Read(entry.Body, (int)Math.Min(LongestName, entry.End - entry.Body));
            var reader = new BigEndianReader(bytes);
            var version = reader.Next(1);
            reader.Next(3);
            var id = reader.Next(version < 3 ? 2 : 4);
            reader.Next(2);
            if (version >= 2 && KindOf(Encoding.ASCII.GetString(bytes.AsSpan(Math.Min(reader.At, bytes.Length)))) is { } kind)
            {
                yield return (id, kind);
            }
        }
    }

    private static MetadataKind? KindOf(string typeAndNames) =>
        typeAndNames.StartsWith("Exif", StringComparison.Ordinal) ? MetadataKind.Exif
        : typeAndNames.StartsWith("mime", StringComparison.Ordinal) && typeAndNames.Contains("application/rdf+xml", StringComparison.Ordinal) ? MetadataKind.Xmp
        : null;

    // Exif begins with how far away its first directory is.
    private static MetadataBlock BlockAt(MediaFile file, MetadataKind kind, long start, long length)
    {
        var skip = kind == MetadataKind.Exif ? 4L + (file.Number(start) ?? 0) : 0;
        return MetadataBlock.Of(kind, start + skip, length - skip);
    }
}
