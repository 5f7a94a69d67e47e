namespace PaLineBot.Evidence.Location;

/// <summary>The check sum of PNG's chunks (ISO 3309).</summary>
internal static class Crc32
{
    /// <summary>The sum of nothing yet.</summary>
    public const uint Start = 0xFFFFFFFF;

    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(n => OfByte((uint)n))];

    public static uint Add(uint sum, ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            sum = Table[(byte)(sum ^ b)] ^ (sum >> 8);
        }

        return sum;
    }

    /// <summary>The sum as it is written.</summary>
    public static uint End(uint sum) => ~sum;

    private static uint OfByte(uint rest)
    {
        for (var bit = 0; bit < 8; bit++)
        {
            rest = (rest & 1) == 0 ? rest >> 1 : Polynomial ^ (rest >> 1);
        }

        return rest;
    }
}
