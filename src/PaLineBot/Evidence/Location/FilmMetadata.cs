using System.Buffers.Binary;

namespace PaLineBot.Evidence.Location;

/// <summary>Where a film or its tracks say that they were taken: boxes of phones (<c>©xyz</c>), of 3GPP (<c>loci</c>), and Apple's list of keys.</summary>
internal static class FilmMetadata
{
    private const int MostTracks = 64;

    public static IEnumerable<MetadataBlock> In(MediaFile file)
    {
        foreach (var movie in Box.In(file, 0, file.Length).Where(b => b.Name == "moov"))
        {
            var tracks = Box.In(file, movie.Body, movie.End).Where(b => b.Name == "trak").Take(MostTracks);
            foreach (var place in tracks.Prepend(movie).SelectMany(part => InPart(file, part)))
            {
                yield return MetadataBlock.Of(MetadataKind.Box, place.Start, place.End - place.Start);
            }
        }
    }

    /// <summary>Makes a box one of free room, as long as it is.</summary>
    public static bool Empty(Span<byte> box)
    {
        if (box.Length < Box.HeadLength)
        {
            return false;
        }

        var head = BinaryPrimitives.ReadUInt32BigEndian(box) == 1 ? Box.LongHeadLength : Box.HeadLength;
        "free"u8.CopyTo(box[4..]);
        box[Math.Min(head, box.Length)..].Clear();
        return true;
    }

    private static IEnumerable<Box> InPart(MediaFile file, Box part) => Box.In(file, part.Body, part.End).SelectMany(b => b.Name switch
    {
        "udta" => InUserData(file, b),
        "meta" => FilmKeys.Places(file, b),
        _ => [],
    });

    private static IEnumerable<Box> InUserData(MediaFile file, Box data) => Box.In(file, data.Body, data.End).SelectMany(b => b.Name switch
    {
        "©xyz" or "loci" => [b],
        "meta" => FilmKeys.Places(file, b),
        _ => [],
    });
}
