using System.Collections.Concurrent;

namespace PaLineBot.Benchmarks.Support;

/// <summary>Connections to one port, made when needed and used again.</summary>
/// <param name="port">Port on 127.0.0.1.</param>
internal sealed class ConnectionPool(int port) : IDisposable
{
    private readonly ConcurrentBag<HttpConnection> idle = [];

    /// <summary>Sends over a connection that is free.</summary>
    /// <returns>The HTTP status.</returns>
    public async ValueTask<int> SendAsync(ReadOnlyMemory<byte> request)
    {
        var connection = idle.TryTake(out var free) ? free : await HttpConnection.OpenAsync(port);
        var status = await connection.SendAsync(request);
        idle.Add(connection);
        return status;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        while (idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }
}
