using System.Buffers.Binary;
using System.Text;

namespace PaLineBot.Tests.Evidence.Location;

/// <summary>Pictures as phones take them, with what is said of each inside; the pixels are noise.</summary>
internal static class Photos
{
    /// <summary>What is said of a picture.</summary>
    public sealed record Said(byte[] Exif, byte[] Xmp);

    /// <summary>Each way of packing a picture, by a name, with its media type.</summary>
    public static readonly (string Name, string Type, Func<Said, byte[]> Make)[] All =
    [
        ("jpeg", "image/jpeg", Jpeg),
        ("jpeg with a second picture behind it", "image/jpeg", said => [.. Jpeg(said), .. Jpeg(said)]),
        ("jpeg with the head of a segment across a border of 64 kB", "image/jpeg", said => [.. Jpeg(said, 65_519 - Jpeg(said, 0).Length), .. Jpeg(said)]),
        ("png", "image/png", Png),
        ("webp", "image/webp", Webp),
        ("heic", "image/heic", said => Heif("heic", said, isInside: false)),
        ("heic with its data inside", "image/heic", said => Heif("heic", said, isInside: true)),
        ("avif", "image/avif", said => Heif("avif", said, isInside: false)),
    ];

    public static Said Of(bool isLittle, bool withPlace) => new(new ExifMaker(isLittle).Make(withPlace), Xmp(withPlace));

    public static byte[] Jpeg(Said said) => Jpeg(said, 900);

    private static byte[] Jpeg(Said said, int pixels) =>
    [
        0xFF, 0xD8, .. Segment(0xE0, "JFIF\0\u0001\u0002"u8), .. Segment(0xE1, [.. "Exif\0\0"u8, .. said.Exif]),
        .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. said.Xmp]), .. Segment(0xDA, [1, 2, 3]),
        .. Noise(pixels).Select(b => b == 0xFF ? (byte)0 : b), 0xFF, 0xD9,
    ];

    private static byte[] Png(Said said) =>
    [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", Noise(13)), .. Chunk("eXIf", said.Exif),
        .. Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. said.Xmp]), .. Chunk("IDAT", Noise(900)), .. Chunk("IEND", []),
    ];

    private static byte[] Webp(Said said)
    {
        byte[] chunks = [.. "WEBP"u8, .. Riff("VP8X", Noise(10)), .. Riff("VP8 ", Noise(901)), .. Riff("EXIF", said.Exif), .. Riff("XMP ", said.Xmp)];
        return Riff("RIFF", chunks);
    }

    // One list names the items, another tells where they lie: in the file, or in a box beside the lists.
    private static byte[] Heif(string brand, Said said, bool isInside)
    {
        byte[] exif = [0, 0, 0, 6, .. "Exif\0\0"u8, .. said.Exif];
        byte[] data = [.. Noise(900), .. exif, .. said.Xmp];
        var first = Box("ftyp", [.. Encoding.ASCII.GetBytes(brand), 0, 0, 0, 0, .. "mif1"u8]);
        byte[] Meta(int start) => Box("meta", [0, 0, 0, 0, .. Items(), .. Places(start, exif.Length, said.Xmp.Length, isInside), .. isInside ? Box("idat", data) : []]);
        return isInside ? [.. first, .. Meta(0), .. Box("mdat", Noise(50))] : [.. first, .. Meta(first.Length + Meta(0).Length + 8), .. Box("mdat", data)];
    }

    private static byte[] Items() => Box("iinf",
    [
        0, 0, 0, 0, 0, 3, .. Item(1, "hvc1\0"), .. Item(2, "Exif\0"), .. Item(3, "mime\0application/rdf+xml\0"),
    ]);

    private static byte[] Item(byte id, string what) => Box("infe", [2, 0, 0, 0, 0, id, 0, 0, .. Encoding.ASCII.GetBytes(what)]);

    private static byte[] Places(int start, int exif, int xmp, bool isInside)
    {
        byte[] Place(byte id, int at, int length) => [0, id, .. isInside ? new byte[] { 0, 1 } : [], 0, 0, 0, 1, .. Number(start + at), .. Number(length)];
        return Box("iloc", [isInside ? (byte)1 : (byte)0, 0, 0, 0, 0x44, 0, 0, 3, .. Place(1, 0, 900), .. Place(2, 900, exif), .. Place(3, 900 + exif, xmp)]);
    }

    private static byte[] Xmp(bool withPlace)
    {
        const string attribute = "exif:GPSLatitude=\"13,45.1234N\"";
        const string element = "<exif:GPSLongitude rdf:parseType='Literal'>100,30.5678E</exif:GPSLongitude>";
        const string xmp = "<rdf:Description " + attribute + " tiff:Orientation=\"6\">" + element + "<dc:title>ห้อง GPS=\"1\"</dc:title></rdf:Description>";
        return Encoding.UTF8.GetBytes(withPlace ? xmp
            : xmp.Replace(attribute, new string(' ', attribute.Length), StringComparison.Ordinal).Replace(element, new string(' ', element.Length), StringComparison.Ordinal));
    }

    private static byte[] Segment(byte marker, ReadOnlySpan<byte> body) => [0xFF, marker, (byte)((body.Length + 2) >> 8), (byte)(body.Length + 2), .. body];

    private static byte[] Chunk(string name, byte[] data)
    {
        byte[] summed = [.. Encoding.ASCII.GetBytes(name), .. data];
        return [.. Number(data.Length), .. summed, .. Number((int)Sum(summed))];
    }

    // As the standard of PNG writes it down, a bit at a time.
    private static uint Sum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var b in bytes)
        {
            sum ^= b;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum >> 1) ^ ((sum & 1) * 0xEDB88320);
            }
        }

        return ~sum;
    }

    private static byte[] Riff(string name, byte[] data)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, data.Length);
        return [.. Encoding.ASCII.GetBytes(name), .. length, .. data, .. new byte[data.Length % 2]];
    }

    private static byte[] Box(string name, byte[] body) => [.. Number(body.Length + 8), .. Encoding.ASCII.GetBytes(name), .. body];

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Noise(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }
}
