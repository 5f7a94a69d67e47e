using System.Buffers.Binary;
using System.Text;
using PaLineBot.Conversation.Facts;

namespace PaLineBot.Evidence;

/// <summary>Films, sound and pictures that are packed in boxes (ISO 14496-12): which they are, by the brands that their first box names.</summary>
internal static class BoxedMedia
{
    private const int FirstBrand = 8;
    private const int OtherBrands = 16;
    private const int BrandLength = 4;

    /// <summary>The media type, or null when it is none of these.</summary>
    /// <param name="head">The first bytes of the file.</param>
    public static string? NameOf(ReadOnlySpan<byte> head, EvidenceKind sent)
    {
        if (head.Length < FirstBrand + BrandLength || !head[4..8].SequenceEqual("ftyp"u8))
        {
            return null;
        }

        var brands = Brands(head);

        // A raw picture names the brands of films as well. The own brand of a picture may come after general ones.
        return brands[0] == "crx " ? null
            : brands.Exists(b => b is "avif" or "avis") ? "image/avif"
            : brands.Select(OfBrand).FirstOrDefault(type => type is not null) is { } found ? AsSent(found, sent)
            : null;
    }

    private static List<string> Brands(ReadOnlySpan<byte> head)
    {
        var end = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(head), (uint)head.Length);
        List<string> brands = [Encoding.ASCII.GetString(head.Slice(FirstBrand, BrandLength))];
        for (var at = OtherBrands; at + BrandLength <= end; at += BrandLength)
        {
            brands.Add(Encoding.ASCII.GetString(head.Slice(at, BrandLength)));
        }

        return brands;
    }

    private static string? OfBrand(string brand) => brand switch
    {
        "heic" or "heix" or "heim" or "heis" or "hevc" or "hevx" or "hevm" or "hevs" or "mif1" or "mif2" or "msf1" => "image/heic",
        "qt  " => "video/quicktime",
        "M4A " or "M4B " or "M4P " => "audio/mp4",
        "mp41" or "mp42" or "mp71" or "avc1" or "hvc1" or "dash" or "MSNV" or "XAVC" or "M4V " or "M4VH" or "M4VP" or "F4V " => "video/mp4",
        _ when brand.StartsWith("iso", StringComparison.Ordinal) => "video/mp4",
        _ when brand.StartsWith("3g2", StringComparison.Ordinal) => "video/3gpp2",
        _ when brand.StartsWith("3g", StringComparison.Ordinal) => "video/3gpp",
        _ => null,
    };

    // Sound and films have the same containers.
    private static string AsSent(string type, EvidenceKind sent) => sent == EvidenceKind.Audio && type is "video/mp4" or "video/3gpp" or "video/3gpp2" ? "audio/mp4" : type;
}
