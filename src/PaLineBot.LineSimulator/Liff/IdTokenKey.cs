using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PaLineBot.LineSimulator.Liff;

/// <summary>Signs ID tokens as LINE does: ES256 (r and s side by side, RFC 7518 §3.4) for LIFF, HS256 with the channel secret for web login.</summary>
internal sealed class IdTokenKey : IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly Lock gate = new();
    private readonly string x;
    private readonly string y;

    internal IdTokenKey()
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        (x, y) = (Base64Url.EncodeToString(point.X), Base64Url.EncodeToString(point.Y));
        Id = Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(x + y)));
    }

    /// <summary>The kid of tokens and of the key set.</summary>
    internal string Id { get; }

    public void Dispose() => key.Dispose();

    internal string Es256(ReadOnlySpan<byte> claims)
    {
        var signed = Part("ES256", Id) + "." + Base64Url.EncodeToString(claims);
        lock (gate)
        {
            return $"{signed}.{Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256))}";
        }
    }

    internal static string Hs256(ReadOnlySpan<byte> claims, string secret)
    {
        var signed = Part("HS256", null) + "." + Base64Url.EncodeToString(claims);
        return $"{signed}.{Base64Url.EncodeToString(Hmac(signed, secret))}";
    }

    internal bool IsEs256(string signed, byte[] signature)
    {
        lock (gate)
        {
            return key.VerifyData(Encoding.ASCII.GetBytes(signed), signature, HashAlgorithmName.SHA256);
        }
    }

    internal static bool IsHs256(string signed, byte[] signature, string secret) =>
        CryptographicOperations.FixedTimeEquals(signature, Hmac(signed, secret));

    /// <summary>The JSON Web Key (RFC 7517) of the public half.</summary>
    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("kty", "EC");
        json.WriteString("alg", "ES256");
        json.WriteString("use", "sig");
        json.WriteString("kid", Id);
        json.WriteString("crv", "P-256");
        json.WriteString("x", x);
        json.WriteString("y", y);
        json.WriteEndObject();
    }

    private static byte[] Hmac(string signed, string secret) =>
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.ASCII.GetBytes(signed));

    private static string Part(string algorithm, string? kid) => Base64Url.EncodeToString(JsonBytes.Object(json =>
    {
        json.WriteString("typ", "JWT");
        json.WriteString("alg", algorithm);
        if (kid is not null)
        {
            json.WriteString("kid", kid);
        }
    }));
}
