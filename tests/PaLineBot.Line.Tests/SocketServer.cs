using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using PaLineBot.Line.Api;

namespace PaLineBot.Line.Tests;

/// <summary>One connection, byte for byte: for what a proper HTTP server neither shows nor breaks.</summary>
internal static class SocketServer
{
    /// <summary>Has the conversation with who connects first; the port is given back.</summary>
    public static int Start(Func<Socket, Task> conversation)
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        _ = Task.Run(async () =>
        {
            using var owned = listener;
            using var socket = await listener.AcceptSocketAsync();
            await conversation(socket);
        });
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public static async Task<string> ReadUntil(Socket socket, string end)
    {
        var buffer = new byte[4096];
        var text = "";
        while (!text.Contains(end, StringComparison.Ordinal)) text += Encoding.UTF8.GetString(buffer, 0, await socket.ReceiveAsync(buffer));
        return text;
    }

    public static MessagingApiClient Client(HttpClient http, int port) => Client(http, new Uri($"http://127.0.0.1:{port}"));

    public static MessagingApiClient Client(HttpClient http, Uri api) => new(
        http, new LineEndpoints { ApiBase = api, ApiDataBase = api }, new FixedChannelToken("t"), NullLogger<MessagingApiClient>.Instance);
}
