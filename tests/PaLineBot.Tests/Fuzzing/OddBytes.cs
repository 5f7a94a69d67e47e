using System.Text;

namespace PaLineBot.Tests.Fuzzing;

/// <summary>Bytes of a text, now and then broken.</summary>
internal static class OddBytes
{
    /// <summary>The bytes.</summary>
    public static byte[] Of(string text, Dice dice, int percent = 12)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return dice.Chance(percent) ? Broken(bytes, dice) : bytes;
    }

    /// <summary>Bytes that are broken in one way or another.</summary>
    public static byte[] Broken(byte[] bytes, Dice dice)
    {
        var at = dice.Below(bytes.Length + 1);
        return dice.Below(9) switch
        {
            0 => [],
            1 => bytes[..at],
            2 => [0xEF, 0xBB, 0xBF, .. bytes],
            3 => [.. bytes[..at], .. dice.Of<byte[]>([0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE0, 0xB8], [0x00]), .. bytes[at..]],
            4 => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes)),
            5 => dice.Bytes(dice.Of(1, 17, 300)),
            6 => [.. Enumerable.Repeat((byte)'[', 500), .. bytes, .. Enumerable.Repeat((byte)']', 500)],
            7 => [.. bytes, .. bytes],
            _ => [.. bytes, .. Enumerable.Repeat((byte)' ', dice.Of(10, 300_000))],
        };
    }
}
