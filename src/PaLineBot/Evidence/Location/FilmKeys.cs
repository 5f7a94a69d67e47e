using System.Text;

namespace PaLineBot.Evidence.Location;

/// <summary>Apple's way of saying things of a film: one list has the names of what is said, another what is said, by the number of its name.</summary>
internal static class FilmKeys
{
    private const int VersionLength = 4;
    private const int LongestName = 256;
    private const int MostKeys = 1_000;

    /// <summary>The boxes in which a place is said.</summary>
    public static IEnumerable<Box> Places(MediaFile file, Box meta)
    {
        // QuickTime has no version before its boxes, MP4 has.
        var start = Encoding.Latin1.GetString(file.Read(meta.Body, Box.HeadLength)).EndsWith("hdlr", StringComparison.Ordinal) ? meta.Body : meta.Body + VersionLength;
        List<Box> boxes = [.. Box.In(file, start, meta.End)];
        var names = boxes.Where(b => b.Name == "keys").SelectMany(b => PlaceNames(file, b)).Append("©xyz").ToHashSet(StringComparer.Ordinal);
        return boxes.Where(b => b.Name == "ilst").SelectMany(list => Box.In(file, list.Body, list.End)).Where(item => names.Contains(item.Name));
    }

    // The number of a name, in four bytes, is what the box with its value is called.
    private static IEnumerable<string> PlaceNames(MediaFile file, Box keys)
    {
        var number = 0;
        foreach (var key in Box.In(file, keys.Body + VersionLength + 4, keys.End).Take(MostKeys))
        {
            number++;
            if (Encoding.Latin1.GetString(file.Read(key.Body, (int)Math.Min(LongestName, key.End - key.Body))).Contains(".location.", StringComparison.Ordinal))
            {
                yield return Encoding.Latin1.GetString([0, 0, (byte)(number >> 8), (byte)number]);
            }
        }
    }
}
