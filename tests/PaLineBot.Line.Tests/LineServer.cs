using System.Collections.Concurrent;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using PaLineBot.Line.Api;
using WireMock;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;

namespace PaLineBot.Line.Tests;

/// <summary>Stands for LINE on a port of this machine: answers as told, and keeps every request that it was sent.</summary>
internal sealed class LineServer : IDisposable
{
    private readonly WireMockServer server = WireMockServer.Start();
    private readonly HttpClient http = LineHttp.CreateClient();

    private readonly ConcurrentQueue<LineRequest> requests = new();

    private LineServer(Func<LineRequest, ResponseMessage> answer) =>
        server.Given(Request.Create().UsingAnyMethod()).RespondWith(Response.Create().WithCallback(request => answer(Keep(request))));

    /// <summary>Two names of one machine, so that a request shows which of LINE's hosts it was meant for.</summary>
    public LineEndpoints Endpoints => new() { ApiBase = new($"http://localhost:{server.Port}"), ApiDataBase = new($"http://127.0.0.1:{server.Port}") };

    // WireMock's own log has a request only after its answer went out, which may be too late for a test.
    public IReadOnlyList<LineRequest> Requests => [.. requests];

    /// <summary>Answers in this order, whatever is asked.</summary>
    public static LineServer Answering(params IEnumerable<ResponseMessage> answers)
    {
        var left = new Queue<ResponseMessage>(answers);
        return new LineServer(_ => left.Dequeue());
    }

    /// <summary>Answers each request as the function says.</summary>
    public static LineServer Deciding(Func<LineRequest, ResponseMessage> answer) => new(answer);

    public MessagingApiClient Client(ChannelTokens? tokens = null) =>
        new(http, Endpoints, tokens ?? new FixedChannelToken("tok"), NullLogger<MessagingApiClient>.Instance);

    public StatelessChannelTokens Tokens(TimeProvider time, string channel = "1", string secret = "s") =>
        new(http, Endpoints, channel, secret, time, NullLogger<StatelessChannelTokens>.Instance);

    public void Dispose()
    {
        http.Dispose();
        server.Dispose();
    }

    private LineRequest Keep(IRequestMessage request)
    {
        var seen = new LineRequest(
            request.Method,
            request.Url.Replace($"localhost:{server.Port}", "api.test", StringComparison.Ordinal).Replace($"127.0.0.1:{server.Port}", "data.test", StringComparison.Ordinal),
            request.Headers!.ToDictionary(h => h.Key, h => string.Join(",", h.Value), StringComparer.OrdinalIgnoreCase),
            Encoding.UTF8.GetString(request.BodyAsBytes ?? []));
        requests.Enqueue(seen);
        return seen;
    }
}
