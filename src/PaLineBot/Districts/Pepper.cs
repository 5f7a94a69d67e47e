using System.Security.Cryptography;
using System.Text;

namespace PaLineBot.Districts;

/// <summary>A district's secret that its codes and accounts are hashed with: who reads the tables alone can guess neither.</summary>
/// <param name="key">The key in clear.</param>
public sealed class Pepper(byte[] key)
{
    /// <summary>The hash a code is stored as.</summary>
    public byte[] OfCode(string code) => OfPlainHash(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    /// <summary>The hash of a code whose plain hash was stored by an earlier release.</summary>
    public byte[] OfPlainHash(byte[] hash) => HMACSHA256.HashData(key, hash);

    /// <summary>A short mark of a LINE account for the audit: the same account has the same, and it leads to nobody.</summary>
    public string OfAccount(string lineUserId) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes("account:" + lineUserId)))[..16];
}
