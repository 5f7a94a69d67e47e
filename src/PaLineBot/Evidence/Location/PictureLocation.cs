namespace PaLineBot.Evidence.Location;

/// <summary>
/// Takes out of a picture where it was taken. Nothing else changes: what is drawn, how it is turned and when it was taken stay
/// byte for byte, and everything stays where it was, since much in these files points to places.
/// </summary>
public static class PictureLocation
{
    // Pictures have a few; a file made to keep us busy is looked into as far as this.
    private const int MostBlocks = 200;

    /// <summary>Removes it.</summary>
    /// <returns>Whether anything was changed.</returns>
    public static bool Remove(string path, MediaType type)
    {
        if (!type.Name.StartsWith("image/", StringComparison.Ordinal))
        {
            return false;
        }

        using var file = new PictureFile(path);
        var changed = false;
        foreach (var block in BlocksOf(file, type.Name).Take(MostBlocks))
        {
            changed |= RemoveFrom(file, block, isPng: type.Name == "image/png");
        }

        return changed;
    }

    private static IEnumerable<MetadataBlock> BlocksOf(PictureFile file, string type) => type switch
    {
        "image/jpeg" => JpegMetadata.In(file),
        "image/png" => PngMetadata.In(file),
        "image/webp" => WebpMetadata.In(file),
        "image/heic" or "image/avif" => HeifMetadata.In(file),
        _ => [],
    };

    private static bool RemoveFrom(PictureFile file, MetadataBlock block, bool isPng)
    {
        var bytes = file.Read(block.Offset, block.Length);
        if (!(block.Kind == MetadataKind.Exif ? ExifLocation.Remove(bytes) : XmpLocation.Remove(bytes)))
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
