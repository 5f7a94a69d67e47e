using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PaLineBot.Line.Tokens;

/// <summary>
/// Verifies the ID tokens of LIFF (ES256, against LINE's JWKS) and of web login (HS256, against the channel secret);
/// what cannot be decided here is asked of LINE's verify endpoint (LINE: docs/line-login/verify-id-token).
/// </summary>
/// <param name="http">Client.</param>
/// <param name="endpoints">Where LINE is.</param>
/// <param name="clock">Clock.</param>
public sealed class IdTokenVerifier(HttpClient http, LineEndpoints endpoints, TimeProvider clock)
{
    private const string Issuer = "https://access.line.me";
    private const int LongestToken = 8_000;
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };
    private readonly LineSigningKeys keys = new(http, endpoints, clock);

    /// <summary>Verifies one token for one channel. Never throws for any text.</summary>
    public async Task<IdTokenResult> VerifyAsync(string idToken, LoginChannel channel, CancellationToken cancel = default)
    {
        if (idToken.Length > LongestToken || !Handler.CanReadToken(idToken))
        {
            return new IdTokenResult.Refused(IdTokenRefusal.Invalid);
        }

        var (algorithm, keyId) = HeaderOf(idToken);
        return algorithm switch
        {
            SecurityAlgorithms.EcdsaSha256 when await keys.ForAsync(keyId, cancel) is { } known => await LocallyAsync(idToken, channel, known, algorithm),
            SecurityAlgorithms.HmacSha256 when channel.Secret is { } secret => await LocallyAsync(idToken, channel, [Key(secret)], algorithm),
            SecurityAlgorithms.EcdsaSha256 or SecurityAlgorithms.HmacSha256 => await AtLineAsync(idToken, channel, cancel),
            _ => new IdTokenResult.Refused(IdTokenRefusal.Invalid),
        };
    }

    private static (string? Algorithm, string? KeyId) HeaderOf(string idToken)
    {
        try
        {
            var token = new JsonWebToken(idToken);
            return (token.Alg, token.Kid);
        }
        catch (ArgumentException)
        {
            return (null, null);
        }
    }

    private static SymmetricSecurityKey Key(byte[] secret) =>
        // LINE's channel secrets are 32 characters; the library wants at least 32 bytes, and HMAC pads shorter keys with zeros.
        new(secret.Length >= 32 ? secret : [.. secret, .. new byte[32 - secret.Length]]);

    private async Task<IdTokenResult> LocallyAsync(string idToken, LoginChannel channel, IReadOnlyCollection<SecurityKey> known, string algorithm)
    {
        var result = await Handler.ValidateTokenAsync(idToken, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = channel.Id,
            ValidAlgorithms = [algorithm],
            IssuerSigningKeys = known,
            RequireExpirationTime = true,
            LifetimeValidator = (_, expires, _, _) => expires > clock.GetUtcNow().UtcDateTime,
        });
        if (result is { IsValid: true, SecurityToken: JsonWebToken { Subject.Length: > 0 } token })
        {
            return new IdTokenResult.Accepted(token.Subject, new DateTimeOffset(token.ValidTo, TimeSpan.Zero));
        }

        return new IdTokenResult.Refused(result.Exception switch
        {
            SecurityTokenInvalidIssuerException => IdTokenRefusal.Issuer,
            SecurityTokenInvalidAudienceException => IdTokenRefusal.Audience,
            SecurityTokenInvalidLifetimeException or SecurityTokenExpiredException => IdTokenRefusal.Expired,
            _ => IdTokenRefusal.Invalid,
        });
    }

    private async Task<IdTokenResult> AtLineAsync(string idToken, LoginChannel channel, CancellationToken cancel)
    {
        try
        {
            using var form = new FormUrlEncodedContent([new("id_token", idToken), new("client_id", channel.Id)]);
            using var answer = await http.PostAsync(new Uri(endpoints.ApiBase, "/oauth2/v2.1/verify"), form, cancel);
            using var json = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(cancel));
            return answer.IsSuccessStatusCode
                ? new IdTokenResult.Accepted(
                    json.RootElement.GetProperty("sub").GetString()!,
                    DateTimeOffset.FromUnixTimeSeconds(json.RootElement.GetProperty("exp").GetInt64()))
                : (int)answer.StatusCode == 400 ? new IdTokenResult.Refused(Reason(json)) : new IdTokenResult.Unreachable();
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or KeyNotFoundException or InvalidOperationException
            || (e is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            return new IdTokenResult.Unreachable();
        }
    }

    private static IdTokenRefusal Reason(JsonDocument json) =>
        (json.RootElement.TryGetProperty("error_description", out var text) ? text.GetString() : null) switch
        {
            "IdToken expired." => IdTokenRefusal.Expired,
            "Invalid IdToken Audience." => IdTokenRefusal.Audience,
            "Invalid IdToken Issuer." => IdTokenRefusal.Issuer,
            _ => IdTokenRefusal.Invalid,
        };
}
