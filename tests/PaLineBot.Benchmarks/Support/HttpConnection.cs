using System.Net;
using System.Net.Sockets;

namespace PaLineBot.Benchmarks.Support;

/// <summary>A kept-alive HTTP/1.1 connection that sends prepared bytes: as cheap as a load generator can be.</summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] buffer = new byte[16 * 1024];

    /// <summary>Connects to a port of this machine.</summary>
    public static async Task<HttpConnection> OpenAsync(int port)
    {
        var connection = new HttpConnection();
        await connection.socket.ConnectAsync(IPAddress.Loopback, port);
        return connection;
    }

    /// <summary>Sends one request and reads its whole answer.</summary>
    /// <returns>The HTTP status.</returns>
    public async ValueTask<int> SendAsync(ReadOnlyMemory<byte> request)
    {
        await socket.SendAsync(request);
        var (have, end) = (0, -1);
        while (end < 0)
        {
            have += await ReceiveAsync(have);
            end = buffer.AsSpan(0, have).IndexOf("\r\n\r\n"u8);
        }

        for (var whole = end + 4 + ContentLength(buffer.AsSpan(0, end)); have < whole;)
        {
            have += await ReceiveAsync(have);
        }

        return ((buffer[9] - '0') * 100) + ((buffer[10] - '0') * 10) + (buffer[11] - '0');
    }

    /// <inheritdoc />
    public void Dispose() => socket.Dispose();

    private async ValueTask<int> ReceiveAsync(int at)
    {
        var read = await socket.ReceiveAsync(buffer.AsMemory(at));
        return read > 0 ? read : throw new IOException("the server closed the connection");
    }

    private static int ContentLength(ReadOnlySpan<byte> head)
    {
        ReadOnlySpan<byte> name = "ontent-"u8;
        for (var at = head.IndexOf(name); at >= 0; at = head.IndexOf(name))
        {
            head = head[(at + name.Length)..];
            if (head.StartsWith("Length: "u8) || head.StartsWith("length: "u8))
            {
                return System.Buffers.Text.Utf8Parser.TryParse(head[8..], out int length, out _) ? length : 0;
            }
        }

        return 0;
    }
}
