namespace PaLineBot.Evidence.Location;

/// <summary>Where in a file something is said about a picture or film, besides what is seen and heard.</summary>
internal readonly record struct MetadataBlock(MetadataKind Kind, long Offset, int Length)
{
    // Thumbnails lie behind what is said; a block that is longer is looked into as far as this.
    private const int Longest = 4_000_000;

    public static MetadataBlock Of(MetadataKind kind, long offset, long length) => new(kind, offset, (int)Math.Clamp(length, 0, Longest));
}
