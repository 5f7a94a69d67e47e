using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using PaLineBot.LineSimulator.State;
using PaLineBot.LineSimulator.Time;
using PaLineBot.LineSimulator.Watching;

namespace PaLineBot.LineSimulator.Webhooks;

/// <summary>Posts one webhook over HTTP and notes how it went.</summary>
internal sealed class WebhookPoster(SimulatorOptions settings, SimulatorClock clock, RequestLog requests) : IDisposable
{
    private static readonly MediaTypeHeaderValue JsonType = new("application/json", "utf-8");
    private readonly SemaphoreSlim slots = new(settings.WebhooksInFlight);
    private readonly HttpClient http = new(new SocketsHttpHandler
    {
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        PooledConnectionIdleTimeout = TimeSpan.FromMinutes(5),
        ActivityHeadersPropagator = null,
    })
    { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Posts bytes; a null signature leaves the header out.</summary>
    internal async Task<WebhookAnswer> PostAsync(Channel channel, string url, byte[] body, string? signature, string? fault = null)
    {
        await slots.WaitAsync();
        try
        {
            var begun = Stopwatch.GetTimestamp();
            var answer = await SendAsync(url, body, signature, begun);
            channel.Counters.AnswerTimes.Since(begun);
            channel.Counters.Answered(answer.IsOk);
            Log(channel, url, body, answer, fault);
            return answer;
        }
        finally
        {
            slots.Release();
        }
    }

    public void Dispose()
    {
        http.Dispose();
        slots.Dispose();
    }

    private async Task<WebhookAnswer> SendAsync(string url, byte[] body, string? signature, long begun)
    {
        using var timeout = new CancellationTokenSource(settings.WebhookTimeoutMs);
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = JsonType;
        request.Headers.TryAddWithoutValidation("User-Agent", "LineBotWebhook/2.0");
        if (signature is not null)
        {
            request.Headers.TryAddWithoutValidation("x-line-signature", signature);
        }
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, timeout.Token);
            return new WebhookAnswer((int)response.StatusCode, Ms(begun), null);
        }
        catch (OperationCanceledException)
        {
            return new WebhookAnswer(0, Ms(begun), "request_timeout");
        }
        catch (HttpRequestException)
        {
            return new WebhookAnswer(0, Ms(begun), "could_not_connect");
        }
    }

    private void Log(Channel channel, string url, byte[] body, WebhookAnswer answer, string? fault)
    {
        if (requests.IsOn)
        {
            requests.Add(new RequestEntry(0, "webhook", clock.GetUtcNow(), "POST", url, channel.Key,
                answer.Status, answer.Ms, null, fault, RequestLog.Text(body), answer.Error));
        }
    }

    private static double Ms(long begun) => Math.Round(Stopwatch.GetElapsedTime(begun).TotalMilliseconds, 3);
}
