using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace PaLineBot.Hosting;

/// <summary>Where people reach this service: the setting, else the address it listens on.</summary>
/// <param name="services">To look up the server, which a command line does not have.</param>
public sealed class PublicAddress(Uri? setting, IServiceProvider services)
{
    private static readonly Uri Nowhere = new("http://localhost/");

    /// <summary>The absolute address of a path that begins with a slash.</summary>
    public Uri Of(string path) => new(Base(), path);

    /// <summary>Whether people reach it by https, also when a proxy in front ends that and speaks http to the service.</summary>
    public bool IsHttps => setting?.Scheme == Uri.UriSchemeHttps;

    private Uri Base()
    {
        if (setting is { } address)
        {
            return address;
        }

        var listening = services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        return Uri.TryCreate(listening?.Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal), UriKind.Absolute, out var own)
            ? own
            : Nowhere;
    }
}
