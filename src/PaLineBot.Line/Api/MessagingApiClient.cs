using Microsoft.Extensions.Logging;

namespace PaLineBot.Line.Api;

/// <summary>
/// The Messaging API of one channel. Every answer, network trouble included, is a <see cref="LineResult"/>; only the
/// caller's own cancellation throws. Thread-safe; keep one per channel for the life of the process.
/// LINE: reference/messaging-api.
/// </summary>
public sealed partial class MessagingApiClient
{
    private readonly LineTransport _transport;
    private readonly Uri _api;
    private readonly Uri _data;
    private readonly Uri _reply;
    private readonly Uri _push;
    private readonly Uri _multicast;

    /// <summary>Makes a client; <paramref name="http"/> may be shared by many (see <see cref="LineHttp"/>).</summary>
    public MessagingApiClient(HttpClient http, LineEndpoints endpoints, ChannelTokens tokens, ILogger<MessagingApiClient> logger)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        _transport = new LineTransport(http, tokens, logger);
        (_api, _data) = (endpoints.ApiBase, endpoints.ApiDataBase);
        (_reply, _push, _multicast) = (Api("/v2/bot/message/reply"), Api("/v2/bot/message/push"), Api("/v2/bot/message/multicast"));
    }

    private Uri Api(string path) => new(_api, path);

    private Uri Data(string path) => new(_data, path);

    private Task<LineResult<T>> Get<T>(string path, Func<ReadOnlyMemory<byte>, T?> read, CancellationToken cancellation)
        where T : class
        => Get(path, path, read, cancellation);

    private Task<LineResult<T>> Get<T>(string path, string template, Func<ReadOnlyMemory<byte>, T?> read, CancellationToken cancellation)
        where T : class
        => _transport.CallAsync(new LineCall(HttpMethod.Get, Api(path), template), read, cancellation);

    private Task<LineResult> Do(HttpMethod method, string path, string template, ReadOnlyMemory<byte>? body, CancellationToken cancellation)
        => _transport.CallAsync(new LineCall(method, Api(path), template, body), cancellation);

    private static string Part(string id) => Uri.EscapeDataString(id);
}
