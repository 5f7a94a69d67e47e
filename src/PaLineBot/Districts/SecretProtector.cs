using System.Text;
using Microsoft.AspNetCore.DataProtection;

namespace PaLineBot.Districts;

/// <summary>Encrypts channel secrets at rest with ASP.NET Data Protection; all instances share the key folder.</summary>
public sealed class SecretProtector(IDataProtectionProvider provider)
{
    private readonly IDataProtector protector = provider.CreateProtector("district.channel-secret.v1");

    /// <summary>The secret as stored.</summary>
    public byte[] Protect(string secret) => protector.Protect(Encoding.UTF8.GetBytes(secret));

    /// <summary>The secret's UTF-8 bytes.</summary>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The key folder is not the one it was stored with.</exception>
    public byte[] Unprotect(byte[] stored) => protector.Unprotect(stored);
}
