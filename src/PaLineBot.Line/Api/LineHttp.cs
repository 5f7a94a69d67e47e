namespace PaLineBot.Line.Api;

/// <summary>HTTP settings that suit calls to LINE: pooled connections, no redirects, no cookies.</summary>
public static class LineHttp
{
    /// <summary>A client to be shared by all channels for the life of the process.</summary>
    /// <param name="timeout">How long to wait for the headers of an answer; 10 s when null.</param>
    public static HttpClient CreateClient(TimeSpan? timeout = null)
        => new(CreateHandler()) { Timeout = timeout ?? TimeSpan.FromSeconds(10) };

    /// <summary>The handler, for those who build clients with IHttpClientFactory.</summary>
    public static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(5),
        PooledConnectionLifetime = TimeSpan.FromMinutes(10),
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        MaxConnectionsPerServer = 64,
        EnableMultipleHttp2Connections = true,
        ActivityHeadersPropagator = null,
    };
}
