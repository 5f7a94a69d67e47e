using System.Buffers.Text;
using System.Text.Json;

namespace PaLineBot.LineSimulator.Liff;

/// <summary>Checks ID tokens in LINE's order and refuses them in its words (LINE Login API reference, "Verify ID token").</summary>
internal sealed class IdTokenCheck(LiffBook apps, DateTimeOffset now)
{
    /// <summary>The token's claims as JSON; empty when it is refused.</summary>
    internal byte[] Claims { get; private set; } = [];

    /// <summary>What LINE says against the token; null when it is good.</summary>
    /// <param name="token">The JWT.</param>
    /// <param name="clientId">Login channel it must be for.</param>
    /// <param name="nonce">Nonce it must have; null for any.</param>
    /// <param name="userId">Whose it must be; null for anyone's.</param>
    internal string? Refusal(string token, string clientId, string? nonce, string? userId)
    {
        if (Read(token) is not { } claims)
        {
            return "Invalid IdToken.";
        }
        var refusal = Text(claims, "iss") != IdTokenMaker.Issuer ? "Invalid IdToken Issuer."
            : !IsFresh(claims) ? "IdToken expired."
            : Text(claims, "aud") != clientId ? "Invalid IdToken Audience."
            : nonce is not null && Text(claims, "nonce") != nonce ? "Invalid IdToken Nonce."
            : userId is not null && Text(claims, "sub") != userId ? "Invalid IdToken Subject Identifier."
            : null;
        Claims = refusal is null ? JsonBytes.Build(claims.WriteTo) : [];
        return refusal;
    }

    /// <summary>The claims of a token whose signature is right.</summary>
    private JsonElement? Read(string token)
    {
        try
        {
            if (token.Split('.') is not [var head, var body, var seal])
            {
                return null;
            }
            var header = JsonElement.Parse(Base64Url.DecodeFromChars(head));
            var claims = JsonElement.Parse(Base64Url.DecodeFromChars(body));
            return IsSigned(header, claims, $"{head}.{body}", Base64Url.DecodeFromChars(seal)) ? claims : null;
        }
        catch (Exception wrong) when (wrong is FormatException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private bool IsSigned(JsonElement header, JsonElement claims, string signed, byte[] signature) => Text(header, "alg") switch
    {
        "ES256" => Text(header, "kid") == apps.Key.Id && apps.Key.IsEs256(signed, signature),
        "HS256" => apps.OfLogin(Text(claims, "aud")).Any(a => IdTokenKey.IsHs256(signed, signature, a.LoginChannelSecret)),
        _ => false,
    };

    private bool IsFresh(JsonElement claims) =>
        claims.TryGetProperty("exp", out var exp) && exp.TryGetInt64(out var seconds) && seconds > now.ToUnixTimeSeconds();

    private static string? Text(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
