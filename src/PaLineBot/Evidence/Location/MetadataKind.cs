namespace PaLineBot.Evidence.Location;

internal enum MetadataKind
{
    /// <summary>Directories of numbered entries, as in a TIFF file.</summary>
    Exif,

    /// <summary>XML of Adobe's making.</summary>
    Xmp,

    /// <summary>A box that says nothing but where it was.</summary>
    Box,
}
