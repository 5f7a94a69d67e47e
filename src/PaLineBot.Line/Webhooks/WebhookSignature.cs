using System.Security.Cryptography;

namespace PaLineBot.Line.Webhooks;

/// <summary>The header <c>x-line-signature</c>: Base64(HMAC-SHA256(channel secret, raw body)). LINE: reference/messaging-api#signature-validation.</summary>
public static class WebhookSignature
{
    /// <summary>The name of the header; LINE has changed its casing before, so compare it without regard to case.</summary>
    public const string HeaderName = "x-line-signature";

    /// <summary>
    /// Whether <paramref name="header"/> signs the bytes as received with any of the secrets (UTF-8 bytes of the channel
    /// secret; two while a secret is being rotated). A missing or malformed header is simply not valid. Compares in fixed time.
    /// </summary>
    public static bool IsValid(ReadOnlySpan<byte> body, string? header, IReadOnlyList<byte[]> secrets)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        if (header is null) return false;
        Span<byte> claimed = stackalloc byte[HMACSHA256.HashSizeInBytes + 1];
        if (!Convert.TryFromBase64String(header, claimed, out var length) || length != HMACSHA256.HashSizeInBytes) return false;
        Span<byte> actual = stackalloc byte[HMACSHA256.HashSizeInBytes];
        var valid = false;
        for (var i = 0; i < secrets.Count; i++)
        {
            HMACSHA256.HashData(secrets[i], body, actual);
            valid |= CryptographicOperations.FixedTimeEquals(actual, claimed[..length]);
        }
        return valid;
    }

    /// <summary>The header value for a body: what LINE (or the simulator) sends.</summary>
    public static string Sign(ReadOnlySpan<byte> body, byte[] secret)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret, body, hash);
        return Convert.ToBase64String(hash);
    }
}
