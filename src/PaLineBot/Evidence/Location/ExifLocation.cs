namespace PaLineBot.Evidence.Location;

/// <summary>Takes the directory of places out of Exif: its entry, its numbers and what they point to. All else stays where it is.</summary>
internal static class ExifLocation
{
    private const ushort PlaceTag = 0x8825;
    private const ushort PictureTag = 0x8769;
    private const uint FirstDirectory = 4;
    private const uint EntryLength = 12;
    private const int MostDirectories = 8;
    private const int MostEntries = 1_000;

    // The standard has 32 entries of a place, none of them long.
    private const uint MostOfPlace = 64;
    private const uint LongestOfPlace = 4_096;

    private static readonly uint[] Sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

    /// <summary>Removes it from a block.</summary>
    /// <returns>Whether there was any.</returns>
    public static bool Remove(Span<byte> exif)
    {
        var bytes = exif.StartsWith("Exif\0\0"u8) ? exif[6..] : exif;
        if (!TiffBytes.TryOpen(bytes, out var tiff))
        {
            return false;
        }

        var changed = false;
        var directory = tiff.Long(FirstDirectory);
        for (var i = 0; i < MostDirectories && directory != 0; i++)
        {
            changed |= RemoveFrom(tiff, directory, looksDeeper: true);
            directory = tiff.Long(EndOf(tiff, directory));
        }

        return changed;
    }

    private static bool RemoveFrom(TiffBytes tiff, uint directory, bool looksDeeper)
    {
        var changed = false;
        for (var i = 0u; i < tiff.Short(directory) && IsWhole(tiff, directory);)
        {
            var entry = directory + 2 + (i * EntryLength);
            var tag = tiff.Short(entry);
            if (tag == PlaceTag)
            {
                var place = tiff.Long(entry + 8);
                RemoveEntry(tiff, directory, entry);
                ClearPlace(tiff, place);
                changed = true;
                continue;
            }

            if (tag == PictureTag && looksDeeper)
            {
                changed |= RemoveFrom(tiff, tiff.Long(entry + 8), looksDeeper: false);
            }

            i++;
        }

        return changed;
    }

    private static void ClearPlace(TiffBytes tiff, uint directory)
    {
        var count = Math.Min(tiff.Short(directory), MostOfPlace);
        for (var i = 0u; i < count; i++)
        {
            var entry = directory + 2 + (i * EntryLength);
            var size = tiff.Short(entry + 2) is var type && type < Sizes.Length ? Sizes[type] * (ulong)tiff.Long(entry + 4) : 0;
            if (size > 4)
            {
                tiff.Clear(tiff.Long(entry + 8), (uint)Math.Min(size, LongestOfPlace));
            }
        }

        tiff.Clear(directory, 2 + (count * EntryLength) + 4);
    }

    // The entries after it and the pointer to the next directory move up; what the entries point to does not.
    private static void RemoveEntry(TiffBytes tiff, uint directory, uint entry)
    {
        var end = EndOf(tiff, directory);
        tiff.Close(entry, EntryLength, tiff.Has(end, 4) ? end + 4 : end);
        tiff.SetShort(directory, (ushort)(tiff.Short(directory) - 1));
    }

    private static bool IsWhole(TiffBytes tiff, uint directory) =>
        tiff.Short(directory) <= MostEntries && tiff.Has(directory, EndOf(tiff, directory) - directory);

    private static uint EndOf(TiffBytes tiff, uint directory) => directory + 2 + (tiff.Short(directory) * EntryLength);
}
