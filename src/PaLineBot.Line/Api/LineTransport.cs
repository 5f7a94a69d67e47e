using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace PaLineBot.Line.Api;

/// <summary>Carries calls to LINE: token, headers, one retry after a 401 (which means "not executed"), log line, result.</summary>
internal sealed class LineTransport(HttpClient http, ChannelTokens tokens, ILogger logger)
{
    /// <summary>Performs a call; <paramref name="read"/> makes the value of a success, or returns null when the shape is wrong.</summary>
    public async Task<LineResult<T>> CallAsync<T>(LineCall call, Func<ReadOnlyMemory<byte>, T?> read, CancellationToken cancellation)
        where T : class
    {
        var (outcome, response) = await OpenAsync(call, cancellation).ConfigureAwait(false);
        if (response is null) return new LineResult<T>(outcome, null);
        using (response)
        {
            var body = await BodyAsync(response, cancellation).ConfigureAwait(false);
            if (response.IsSuccessStatusCode) return new LineResult<T>(outcome, read(body));
            outcome = AnswerMapping.Failure(response, body);
            return new LineResult<T>(outcome, outcome.IsSuccess ? read(body) : null);
        }
    }

    /// <summary>Performs a call whose answer holds nothing of interest.</summary>
    public async Task<LineResult> CallAsync(LineCall call, CancellationToken cancellation)
        => (await CallAsync(call, static _ => string.Empty, cancellation).ConfigureAwait(false)).Outcome;

    /// <summary>Performs a download; the value keeps the response open.</summary>
    public async Task<LineResult<LineContent>> DownloadAsync(LineCall call, CancellationToken cancellation)
    {
        var (outcome, response) = await OpenAsync(call, cancellation).ConfigureAwait(false);
        if (response is null) return new LineResult<LineContent>(outcome, null);
        if (outcome is LineResult.Accepted && response.IsSuccessStatusCode)
        {
            var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
            return new LineResult<LineContent>(outcome, new LineContent(response, stream));
        }
        using (response)
        {
            if (response.IsSuccessStatusCode) return new LineResult<LineContent>(outcome, null);
            return new LineResult<LineContent>(
                AnswerMapping.Failure(response, await BodyAsync(response, cancellation).ConfigureAwait(false)), null);
        }
    }

    /// <summary>Sends a call; the response is null when there was none, and the caller's to dispose otherwise.</summary>
    public async Task<(LineResult Outcome, HttpResponseMessage? Response)> OpenAsync(LineCall call, CancellationToken cancellation)
    {
        var token = await tokens.GetAsync(cancellation).ConfigureAwait(false);
        if (token.Value is null) return (token.Outcome, null);
        var (outcome, response) = await AttemptAsync(call, token.Value, cancellation).ConfigureAwait(false);
        if (response is null || (int)response.StatusCode != 401) return (outcome, response);
        tokens.Invalidate(token.Value);
        var fresh = await tokens.GetAsync(cancellation).ConfigureAwait(false);
        if (fresh.Value is null || fresh.Value.Value == token.Value.Value) return (outcome, response);
        response.Dispose();
        return await AttemptAsync(call, fresh.Value, cancellation).ConfigureAwait(false);
    }

    private async Task<(LineResult Outcome, HttpResponseMessage? Response)> AttemptAsync(
        LineCall call, AccessToken token, CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        using var request = Request(call, token);
        var (response, trouble) = await Sending.SendAsync(http, request, cancellation).ConfigureAwait(false);
        var milliseconds = (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (response is null)
        {
            logger.NoAnswer(call.Method, call.Template, trouble!.Reason, trouble.OutcomeUnknown, milliseconds);
            return (trouble, null);
        }
        var id = AnswerMapping.RequestId(response);
        if (response.IsSuccessStatusCode) logger.Answered(call.Method, call.Template, (int)response.StatusCode, id, milliseconds);
        else logger.Refused(call.Method, call.Template, (int)response.StatusCode, id, milliseconds);
        return (AnswerMapping.Success(response, call.IsContent), response);
    }

    private static HttpRequestMessage Request(LineCall call, AccessToken token)
    {
        var request = new HttpRequestMessage(call.Method, call.Uri) { VersionPolicy = HttpVersionPolicy.RequestVersionOrHigher };
        request.Headers.TryAddWithoutValidation("Authorization", token.Header);
        if (call.RetryKey is { } key) request.Headers.TryAddWithoutValidation("X-Line-Retry-Key", key.ToString("D"));
        if (call.Body is { } body) request.Content = new WatchedContent(body, call.ContentType);
        return request;
    }

    /// <summary>The body; empty when the connection breaks after the status line, which alone decides the outcome.</summary>
    internal static async Task<byte[]> BodyAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        try
        {
            return await response.Content.ReadAsByteArrayAsync(cancellation).ConfigureAwait(false);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            return [];
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return [];
        }
    }
}
