using System.Net;
using System.Net.Sockets;
using System.Text;
using PaLineBot.Benchmarks.Support;

namespace PaLineBot.Benchmarks.Hold;

/// <summary>So many changes of one account at once whose bodies come by a few bytes at a time and never end; one that is refused is begun anew after a while.</summary>
internal sealed class DribblingBodies : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan BeforeNext = TimeSpan.FromSeconds(5);
    private static readonly byte[] Drop = [.. Enumerable.Repeat((byte)'x', 60)];
    private readonly CancellationTokenSource over = new();
    private readonly Task[] all;

    /// <summary>Begins.</summary>
    /// <param name="port">The service.</param>
    /// <param name="cookie">Session of the account.</param>
    /// <param name="count">How many at once.</param>
    public DribblingBodies(int port, string cookie, int count)
    {
        var head = Encoding.ASCII.GetBytes(
            $"POST /liff/{Stage.District}/api/agreement HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Type: application/json\r\nX-PaLine: 1\r\n"
            + $"Cookie: {cookie}\r\nContent-Length: 200000\r\n\r\n{{\"copyPrevious\":\"");
        all = [.. Enumerable.Range(0, count).Select(_ => Task.Run(() => DribbleAsync(port, head)))];
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        await Task.WhenAll(all);
        over.Dispose();
    }

    private async Task DribbleAsync(int port, byte[] head)
    {
        while (!over.IsCancellationRequested)
        {
            try
            {
                using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                await socket.ConnectAsync(IPAddress.Loopback, port, over.Token);
                await socket.SendAsync(head, over.Token);
                while (!HasEnded(socket))
                {
                    await Task.Delay(Pause, TimeProvider.System, over.Token);
                    await socket.SendAsync(Drop, over.Token);
                }

                await Task.Delay(BeforeNext, TimeProvider.System, over.Token);
            }
            catch (Exception e) when (e is SocketException or OperationCanceledException)
            {
            }
        }
    }

    private static bool HasEnded(Socket socket) => socket.Poll(0, SelectMode.SelectRead);
}
