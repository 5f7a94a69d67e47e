using System.Collections.Concurrent;
using PaLineBot.Districts;
using PaLineBot.Line;
using PaLineBot.Line.Api;

namespace PaLineBot.Outbox;

/// <summary>One Messaging API client per channel; a rotated secret gives a new one.</summary>
public sealed class LineClients(HttpClient http, LineEndpoints endpoints, TimeProvider clock, ILoggerFactory logs)
{
    private readonly ConcurrentDictionary<(string ChannelId, string Secret), MessagingApiClient> clients = new();

    /// <summary>The district's client.</summary>
    public MessagingApiClient For(District district)
    {
        var secret = System.Text.Encoding.UTF8.GetString(district.Secrets[0]);
        return clients.GetOrAdd((district.ChannelId, secret), key => new MessagingApiClient(
            http,
            endpoints,
            new StatelessChannelTokens(http, endpoints, key.ChannelId, key.Secret, clock, logs.CreateLogger<StatelessChannelTokens>()),
            logs.CreateLogger<MessagingApiClient>()));
    }
}
