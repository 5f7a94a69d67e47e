namespace PaLineBot.Evidence.Location;

/// <summary>
/// Takes out of a picture or film where it was taken. Nothing else changes: what is seen and heard, how it is turned and when it
/// was taken stay byte for byte, and everything stays where it was, since much in these files points to places.
/// </summary>
public static class MediaLocation
{
    // Pictures and films have a few; a file made to keep us busy is looked into as far as this.
    private const int MostBlocks = 200;

    /// <summary>Overwrites the file wherever it says so.</summary>
    /// <returns>Whether anything was changed.</returns>
    public static bool Remove(string path, MediaType type)
    {
        using var file = new MediaFile(path);
        var changed = false;
        foreach (var block in BlocksOf(file, type.Name).Take(MostBlocks))
        {
            changed |= RemoveFrom(file, block, isPng: type.Name == "image/png");
        }

        return changed;
    }

    private static IEnumerable<MetadataBlock> BlocksOf(MediaFile file, string type) => type switch
    {
        "image/jpeg" => JpegMetadata.In(file),
        "image/png" => PngMetadata.In(file),
        "image/webp" => WebpMetadata.In(file),
        "image/heic" or "image/avif" => HeifMetadata.In(file),
        "video/mp4" or "video/quicktime" or "video/3gpp" or "video/3gpp2" or "audio/mp4" => FilmMetadata.In(file),
        _ => [],
    };

    private static bool RemoveFrom(MediaFile file, MetadataBlock block, bool isPng)
    {
        var bytes = file.Read(block.Offset, block.Length);
        var isChanged = block.Kind switch
        {
            MetadataKind.Exif => ExifLocation.Remove(bytes),
            MetadataKind.Xmp => XmpLocation.Remove(bytes),
            _ => FilmMetadata.Empty(bytes),
        };
        if (!isChanged)
        {
            return false;
        }

        file.Write(block.Offset, bytes);
        if (isPng)
        {
            PngMetadata.Seal(file, block.Offset);
        }

        return true;
    }
}
