using System.Collections.Concurrent;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Liff;

/// <summary>The LIFF apps, and the key that signs the ID tokens of all of them.</summary>
public sealed class LiffBook(Platform platform) : IDisposable
{
    private readonly ConcurrentDictionary<string, LiffApp> apps = new();

    /// <summary>All apps, by id.</summary>
    public IReadOnlyList<LiffApp> All => [.. apps.Values.OrderBy(a => a.LiffId, StringComparer.Ordinal)];

    internal IdTokenKey Key { get; } = new();

    /// <summary>An app by id; null when there is none.</summary>
    public LiffApp? Find(string liffId) => apps.GetValueOrDefault(liffId);

    /// <summary>Makes an app, or changes the one with this id.</summary>
    /// <exception cref="ControlException">A field is not what it should be.</exception>
    public LiffApp Set(LiffOrder order)
    {
        if (!Ids.LiffId().IsMatch(order.LiffId))
        {
            throw new ControlException(400, "liffId must be digits, a hyphen and letters or digits");
        }
        if (order.Channel is not null)
        {
            platform.Channel(order.Channel);
        }
        var app = Change(order, Find(order.LiffId) ?? Make(order));
        if (!IsEndpoint(app.EndpointUrl) || app.LoginChannelId.Length == 0 || app.LoginChannelSecret.Length == 0)
        {
            throw new ControlException(400, "endpointUrl must be https (http on this machine) without fragment, loginChannelId and loginChannelSecret not empty");
        }
        return apps[app.LiffId] = app;
    }

    /// <summary>Ends the signing key.</summary>
    public void Dispose() => Key.Dispose();

    internal void Clear() => apps.Clear();

    /// <summary>The apps of a Login channel.</summary>
    internal IEnumerable<LiffApp> OfLogin(string? loginChannelId) => apps.Values.Where(a => a.LoginChannelId == loginChannelId);

    private LiffApp Make(LiffOrder order) => new()
    {
        LiffId = order.LiffId,
        EndpointUrl = "",
        LoginChannelId = order.LiffId[..order.LiffId.IndexOf('-', StringComparison.Ordinal)],
        LoginChannelSecret = Ids.Secret(),
        Channel = platform.Channels.Count == 1 ? platform.Channels.Keys.First() : null,
    };

    private static LiffApp Change(LiffOrder order, LiffApp app) => app with
    {
        EndpointUrl = order.EndpointUrl ?? app.EndpointUrl,
        LoginChannelId = order.LoginChannelId ?? app.LoginChannelId,
        LoginChannelSecret = order.LoginChannelSecret ?? app.LoginChannelSecret,
        Channel = order.Channel ?? app.Channel,
    };

    /// <summary>LINE takes https without fragment only; here also http on this machine.</summary>
    private static bool IsEndpoint(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Fragment.Length == 0
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
