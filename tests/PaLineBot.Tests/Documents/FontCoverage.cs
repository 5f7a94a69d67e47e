using System.Buffers.Binary;
using System.Text;

namespace PaLineBot.Tests.Documents;

/// <summary>Which characters a TrueType font has: its tables of format 4 and 12.</summary>
internal static class FontCoverage
{
    /// <summary>Whether it has a glyph for the character.</summary>
    public static bool Has(string file, Rune rune)
    {
        var font = File.ReadAllBytes(file);
        var cmap = Table(font, "cmap"u8);
        return Enumerable.Range(0, U16(font, cmap + 2)).Select(i => cmap + (int)U32(font, cmap + 8 + (8 * i)))
            .Any(t => U16(font, t) switch { 4 => In4(font, t, rune.Value), 12 => In12(font, t, rune.Value), _ => false });
    }

    private static int Table(byte[] font, ReadOnlySpan<byte> tag)
    {
        for (var i = 0; i < U16(font, 4); i++)
        {
            if (font.AsSpan(12 + (16 * i), 4).SequenceEqual(tag))
            {
                return (int)U32(font, 20 + (16 * i));
            }
        }

        throw new InvalidDataException("the font has no such table");
    }

    private static bool In4(byte[] font, int at, int code)
    {
        var twice = U16(font, at + 6);
        for (var i = 0; i < twice; i += 2)
        {
            var (end, start) = (U16(font, at + 14 + i), U16(font, at + 16 + twice + i));
            if (code >= start && code <= end && code != 0xFFFF)
            {
                var (offset, place) = (U16(font, at + 16 + (3 * twice) + i), at + 16 + (3 * twice) + i);
                return offset == 0 || U16(font, place + offset + (2 * (code - start))) != 0;
            }
        }

        return false;
    }

    private static bool In12(byte[] font, int at, int code)
    {
        for (var i = 0; i < U32(font, at + 12); i++)
        {
            if (code >= U32(font, at + 16 + (12 * i)) && code <= U32(font, at + 20 + (12 * i)))
            {
                return true;
            }
        }

        return false;
    }

    private static int U16(byte[] font, int at) => BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(at));

    private static uint U32(byte[] font, int at) => BinaryPrimitives.ReadUInt32BigEndian(font.AsSpan(at));
}
