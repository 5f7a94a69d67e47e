using System.IO.Compression;
using System.Text;

namespace PaLineBot.Tests.Evidence;

/// <summary>Small contents of every kind; the same seed gives the same bytes.</summary>
internal static class Media
{
    public static byte[] Png(int seed, int size = 2_000) => Filled([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], seed, size);

    public static byte[] Jpeg(int seed, int size = 2_000) => Filled([0xFF, 0xD8, 0xFF, 0xE0], seed, size);

    public static byte[] Pdf(int seed, int size = 2_000) => Filled(Encoding.ASCII.GetBytes("%PDF-1.7\n"), seed, size);

    public static byte[] Program() => Filled(Encoding.ASCII.GetBytes("MZ"), 1, 2_000);

    /// <summary>A film, sound or picture in boxes, with its brand and others after it, without anything between them.</summary>
    public static byte[] Box(string brand, string others = "\0\0\0\0\0\0\0\0") =>
        [0, 0, 0, (byte)(16 + others.Length), .. Encoding.ASCII.GetBytes("ftyp" + brand), 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(others), .. new byte[100]];

    public static byte[] Zip(params string[] names)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in names)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write("<x/>"u8);
            }
        }

        return memory.ToArray();
    }

    private static byte[] Filled(byte[] head, int seed, int size)
    {
        var bytes = new byte[size];
        new Random(seed).NextBytes(bytes);
        head.CopyTo(bytes, 0);
        return bytes;
    }
}
