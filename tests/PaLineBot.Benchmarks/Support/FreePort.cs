using System.Net;
using System.Net.Sockets;

namespace PaLineBot.Benchmarks.Support;

/// <summary>Ports that nobody uses.</summary>
internal static class FreePort
{
    /// <summary>One on 127.0.0.1.</summary>
    public static int Take()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
