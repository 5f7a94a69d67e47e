using Microsoft.Extensions.Logging.Abstractions;
using PaLineBot.Line.Api;
using PaLineBot.Line.Tokens;

namespace PaLineBot.Line.Tests.Api;

/// <summary>Clients under test.</summary>
internal static class ClientFor
{
    public static readonly LineEndpoints Endpoints = new() { ApiBase = new("http://api.test"), ApiDataBase = new("http://data.test") };

    public static MessagingApiClient Stub(StubHandler stub, ChannelTokens? tokens = null) => new(
        new HttpClient(stub), Endpoints, tokens ?? new FixedChannelToken("tok"), NullLogger<MessagingApiClient>.Instance);
}
