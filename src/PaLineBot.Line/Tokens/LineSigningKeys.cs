using Microsoft.IdentityModel.Tokens;

namespace PaLineBot.Line.Tokens;

/// <summary>LINE's public keys (JWKS), kept for an hour and read again when a token names a key that is not among them.</summary>
/// <param name="http">Client.</param>
/// <param name="endpoints">Where LINE is.</param>
/// <param name="clock">Clock.</param>
internal sealed class LineSigningKeys(HttpClient http, LineEndpoints endpoints, TimeProvider clock)
{
    private static readonly TimeSpan GoodFor = TimeSpan.FromHours(1);
    private static readonly TimeSpan NotAgainFor = TimeSpan.FromSeconds(10);
    private volatile Read? last;

    /// <summary>The keys; null when LINE cannot be reached and none are known.</summary>
    /// <param name="keyId">Key id of the token's header.</param>
    /// <param name="cancel">Cancellation.</param>
    public async Task<IReadOnlyCollection<SecurityKey>?> ForAsync(string? keyId, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (last is { } known && ((known.Has(keyId) && now - known.At < GoodFor) || (now - known.At).Duration() < NotAgainFor))
        {
            return known.Keys;
        }

        try
        {
            var json = await http.GetStringAsync(new Uri(endpoints.ApiBase, "/oauth2/v2.1/certs"), cancel);
            last = new Read(now, [.. new JsonWebKeySet(json).GetSigningKeys()]);
        }
        catch (Exception e) when (e is HttpRequestException or ArgumentException || (e is OperationCanceledException && !cancel.IsCancellationRequested))
        {
            // The keys known so far go on being used: LINE changes them seldom.
        }

        return last?.Keys;
    }

    private sealed record Read(DateTimeOffset At, IReadOnlyCollection<SecurityKey> Keys)
    {
        public bool Has(string? keyId) => Keys.Any(k => k.KeyId == keyId);
    }
}
