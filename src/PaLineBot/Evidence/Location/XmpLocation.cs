using System.Text;
using System.Text.RegularExpressions;

namespace PaLineBot.Evidence.Location;

/// <summary>Makes spaces of what XMP says of a place (<c>exif:GPSLatitude</c> and those like it), attribute or element: it stays well-formed and as long.</summary>
internal static partial class XmpLocation
{
    /// <summary>Removes it from a block.</summary>
    /// <returns>Whether there was any.</returns>
    public static bool Remove(Span<byte> xmp)
    {
        // One sign for each byte: what is looked for is ASCII, and places stay the same.
        var found = Place().Matches(Encoding.Latin1.GetString(xmp));
        foreach (Match match in found)
        {
            xmp.Slice(match.Index, match.Length).Fill((byte)' ');
        }

        return found.Count > 0;
    }

    // Lengths are bounded so that no text takes long.
    [GeneratedRegex(
        """(?<=\s)[A-Za-z][\w.-]{0,20}:GPS\w{0,40}\s{0,20}=\s{0,20}(?:"[^"<]{0,1000}"|'[^'<]{0,1000}')|<([A-Za-z][\w.-]{0,20}:GPS\w{0,40})(?:\s[^<>]{0,1000})?>[^<]{0,1000}</\1\s{0,20}>""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Place();
}
