using System.Buffers.Binary;
using System.Text;

namespace PaLineBot.Tests.Evidence.Location;

/// <summary>Films as phones take them, with where they were taken; without a place they are as ones from which it was removed.</summary>
internal static class Films
{
    private const string Place = "+13.7563+100.5018/";

    public static readonly (string Name, string Type, Func<bool, byte[]> Make)[] All =
    [
        ("iPhone", "video/quicktime", withPlace => Film("qt  ", Box("meta", [.. Box("hdlr", new byte[24]), .. Keys(), .. Values(withPlace)]))),
        ("Android", "video/mp4", withPlace => Film("isom", Box("udta", [.. Text("©nam", "กีฬาสี"), .. Said("©xyz", withPlace), .. Text("©day", "2026")]))),
        ("Android, a track", "video/mp4", withPlace => Film("isom", Box("trak", [.. Box("tkhd", new byte[80]), .. Box("udta", Said("©xyz", withPlace))]))),
        ("iTunes", "video/mp4", withPlace => Film("mp42", Box("udta", Box("meta", [0, 0, 0, 0, .. Box("hdlr", new byte[24]), .. Box("ilst", Said("©xyz", withPlace))])))),
        ("3GPP", "video/3gpp", withPlace => Film("3gp6", Box("udta", Said("loci", withPlace)))),
        ("sound", "audio/mp4", withPlace => Film("M4A ", Box("udta", Said("©xyz", withPlace)))),
        ("a long head", "video/mp4", withPlace => Film("isom", Box("udta", Long(withPlace)))),
    ];

    private static byte[] Film(string brand, byte[] said) =>
        [.. Box("ftyp", [.. Encoding.ASCII.GetBytes(brand), 0, 0, 0, 0]), .. Box("mdat", [.. Text("©xyz", Place)]), .. Box("moov", [.. Box("mvhd", new byte[96]), .. said])];

    private static byte[] Keys() => Box("keys",
        [0, 0, 0, 0, 0, 0, 0, 3, .. Text("mdta", "com.apple.quicktime.make"), .. Text("mdta", "com.apple.quicktime.location.ISO6709"), .. Text("mdta", "com.apple.quicktime.creationdate")]);

    private static byte[] Values(bool withPlace) =>
        Box("ilst", [.. Text("\0\0\0\u0001", "Apple"), .. Said("\0\0\0\u0002", withPlace), .. Text("\0\0\0\u0003", "2026-11-30T10:11:12+0700")]);

    private static byte[] Said(string name, bool withPlace) => withPlace ? Text(name, Place) : Box("free", new byte[Place.Length]);

    // The length stands behind the name, in eight bytes.
    private static byte[] Long(bool withPlace) =>
        [0, 0, 0, 1, .. Encoding.Latin1.GetBytes(withPlace ? "©xyz" : "free"), .. new byte[7], (byte)(16 + Place.Length), .. withPlace ? Encoding.ASCII.GetBytes(Place) : new byte[Place.Length]];

    private static byte[] Text(string name, string text) => Box(name, Encoding.UTF8.GetBytes(text));

    private static byte[] Box(string name, byte[] body)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, body.Length + 8);
        return [.. length, .. Encoding.Latin1.GetBytes(name), .. body];
    }
}
