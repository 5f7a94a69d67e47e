using Microsoft.Extensions.Logging;
using PaLineBot.Line.Json;

namespace PaLineBot.Line.Api;

/// <summary>
/// Stateless channel access tokens (15 minutes, not revocable), fetched when needed, once for all callers, and kept until
/// a minute before they expire. LINE: reference/messaging-api#issue-stateless-channel-access-token.
/// </summary>
public sealed class StatelessChannelTokens(
    HttpClient http, LineEndpoints endpoints, string channelId, string channelSecret, TimeProvider time, ILogger<StatelessChannelTokens> logger)
    : ChannelTokens
{
    private const string Path = "/oauth2/v3/token";
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(1);

    private readonly Uri _uri = new(endpoints.ApiBase, Path);
    private readonly Lock _lock = new();
    private Cached? _cached;
    private Task<LineResult<AccessToken>>? _fetching;

    /// <inheritdoc/>
    public override ValueTask<LineResult<AccessToken>> GetAsync(CancellationToken cancellation = default)
    {
        var cached = Volatile.Read(ref _cached);
        if (cached is not null && time.GetUtcNow() < cached.UseUntil) return ValueTask.FromResult(cached.Result);
        return new ValueTask<LineResult<AccessToken>>(SharedFetch().WaitAsync(cancellation));
    }

    /// <inheritdoc/>
    public override void Invalidate(AccessToken refused)
    {
        var cached = Volatile.Read(ref _cached);
        if (cached?.Result.Value == refused) Interlocked.CompareExchange(ref _cached, null, cached);
    }

    private Task<LineResult<AccessToken>> SharedFetch()
    {
        lock (_lock)
        {
            var cached = Volatile.Read(ref _cached);
            if (cached is not null && time.GetUtcNow() < cached.UseUntil) return Task.FromResult(cached.Result);
            return _fetching is { IsCompleted: false } running ? running : _fetching = Task.Run(FetchAsync);
        }
    }

    private async Task<LineResult<AccessToken>> FetchAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _uri)
        {
            Content = new FormUrlEncodedContent(
            [
                new("grant_type", "client_credentials"), new("client_id", channelId), new("client_secret", channelSecret),
            ]),
        };
        var asked = time.GetUtcNow();
        var (response, trouble) = await Sending.SendAsync(http, request, CancellationToken.None).ConfigureAwait(false);
        if (response is null) return Failed(trouble!);
        using (response)
        {
            logger.Answered(request.Method, Path, (int)response.StatusCode, AnswerMapping.RequestId(response), 0);
            var body = await LineTransport.BodyAsync(response, CancellationToken.None).ConfigureAwait(false);
            return response.IsSuccessStatusCode ? Keep(response, body, asked) : Failed(AnswerMapping.Failure(response, body));
        }
    }

    private LineResult<AccessToken> Keep(HttpResponseMessage response, byte[] body, DateTimeOffset asked)
    {
        var json = TolerantJson.Parse(body);
        if (json["access_token"].Text is not { Length: > 0 } text)
            return Failed(new LineResult.Unreachable(AnswerMapping.RequestId(response), "the token answer holds no token", false));
        var life = TimeSpan.FromSeconds(Math.Clamp(json["expires_in"].Integer ?? 0, 0, 86_400));
        var result = new LineResult<AccessToken>(new LineResult.Accepted(AnswerMapping.RequestId(response)), new AccessToken(text));
        Volatile.Write(ref _cached, new Cached(result, asked + (life > 2 * Margin ? life - Margin : life / 2)));
        return result;
    }

    /// <summary>Nothing was sent to anybody, so the outcome of the call that wanted the token is known.</summary>
    private LineResult<AccessToken> Failed(LineResult outcome)
    {
        var known = outcome is LineResult.Unreachable u ? u with { OutcomeUnknown = false } : outcome;
        logger.NoToken(known.GetType().Name);
        return new LineResult<AccessToken>(known is LineResult.Rejected r ? new LineResult.TokenRefused(r.RequestId, r.Status, r.Message) : known, null);
    }

    private sealed record Cached(LineResult<AccessToken> Result, DateTimeOffset UseUntil);
}
