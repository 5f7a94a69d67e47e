using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace PaLineBot.LineSimulator.State;

/// <summary>Ids and tokens in the shapes LINE gives them.</summary>
internal static partial class Ids
{
    private const string Crockford = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    internal static string User() => "U" + Guid.NewGuid().ToString("N");

    internal static string Group() => "C" + Guid.NewGuid().ToString("N");

    internal static string Digits(int count) => RandomNumberGenerator.GetString("123456789", count);

    internal static string Secret() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    internal static bool IsUser(string id) => id.Length == 33 && id[0] == 'U' && IsHex(id.AsSpan(1));

    internal static bool IsGroup(string id) => id.Length == 33 && id[0] == 'C' && IsHex(id.AsSpan(1));

    /// <summary>A retry key: a UUID in hexadecimal, 8-4-4-4-12.</summary>
    internal static bool IsRetryKey(string text, out Guid key) => Guid.TryParseExact(text, "D", out key);

    /// <summary>A ULID: 48 bits of time, 80 of chance.</summary>
    internal static string Ulid(long unixMs) => string.Create(26, unixMs, static (span, ms) =>
    {
        for (var i = 9; i >= 0; i--, ms >>= 5)
        {
            span[i] = Crockford[(int)(ms & 31)];
        }
        Span<byte> chance = stackalloc byte[16];
        RandomNumberGenerator.Fill(chance);
        for (var i = 0; i < 16; i++)
        {
            span[10 + i] = Crockford[chance[i] & 31];
        }
    });

    [GeneratedRegex("^[a-z0-9_-]{1,32}$")]
    internal static partial Regex RichMenuAlias();

    [GeneratedRegex("^[A-Za-z0-9_]{1,30}$")]
    internal static partial Regex AggregationUnit();

    [GeneratedRegex("^[0-9]+-[A-Za-z0-9]+$")]
    internal static partial Regex LiffId();

    private static bool IsHex(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c) && c is not (>= 'a' and <= 'f'))
            {
                return false;
            }
        }
        return true;
    }
}
