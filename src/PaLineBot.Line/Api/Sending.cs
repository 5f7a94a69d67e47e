using System.Net.Sockets;

namespace PaLineBot.Line.Api;

/// <summary>Sends one request and tells whether it could have been executed when no answer came.</summary>
internal static class Sending
{
    /// <summary>The response (headers read, body not), or why there is none. Only the caller's own cancellation is thrown.</summary>
    public static async Task<(HttpResponseMessage? Response, LineResult.Unreachable? Trouble)> SendAsync(
        HttpClient http, HttpRequestMessage request, CancellationToken cancellation)
    {
        try
        {
            return (await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false), null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return (null, Trouble(request, "timeout", null));
        }
        catch (HttpRequestException e)
        {
            return (null, Trouble(request, Reason(e), e));
        }
        catch (IOException e)
        {
            return (null, Trouble(request, e.GetType().Name, e));
        }
    }

    private static LineResult.Unreachable Trouble(HttpRequestMessage request, string reason, Exception? error)
        => new(null, reason, !NeverConnected(error) && request.Content is not WatchedContent { Started: false });

    private static bool NeverConnected(Exception? error) => error is HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError
    }
    or HttpRequestException { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } };

    private static string Reason(HttpRequestException e)
        => e.HttpRequestError == HttpRequestError.Unknown ? e.InnerException?.GetType().Name ?? "unknown" : e.HttpRequestError.ToString();
}
