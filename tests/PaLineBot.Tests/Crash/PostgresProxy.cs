using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace PaLineBot.Tests.Crash;

/// <summary>When a trapped command is lost.</summary>
public enum Lose
{
    /// <summary>The server never sees it.</summary>
    BeforeItRuns,

    /// <summary>The server runs it, the answer never arrives: the outcome is unknown.</summary>
    AfterItRan,
}

/// <summary>Stands between the service and PostgreSQL, counts commands, and cuts the connection at the one it was told.</summary>
public sealed class PostgresProxy : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stopping = new();
    private readonly string serverSocket;
    private int commands;
    private Trap? trap;

    private PostgresProxy(string serverSocket) => this.serverSocket = serverSocket;

    /// <summary>Commands (Sync or Query messages) seen so far.</summary>
    public int Commands => Volatile.Read(ref commands);

    /// <summary>Whether the trap has sprung.</summary>
    public bool HasStruck => trap is { Struck: true };

    /// <summary>Starts one in front of the server with this socket folder.</summary>
    public static PostgresProxy Start(string socketFolder)
    {
        var proxy = new PostgresProxy(Path.Combine(socketFolder, ".s.PGSQL.5432"));
        proxy.listener.Start();
        _ = proxy.AcceptAsync();
        return proxy;
    }

    /// <summary>The same database by way of this proxy.</summary>
    public string ConnectionString(string direct) => new Npgsql.NpgsqlConnectionStringBuilder(direct)
    {
        Host = "127.0.0.1",
        Port = ((IPEndPoint)listener.LocalEndpoint).Port,
        SslMode = Npgsql.SslMode.Disable,
        GssEncryptionMode = Npgsql.GssEncryptionMode.Disable,
    }.ConnectionString;

    /// <summary>Springs at the n-th command from now; <paramref name="strike"/> runs at that moment.</summary>
    public void SetTrap(int n, Lose lose, Action? strike = null) =>
        Volatile.Write(ref trap, new Trap(Commands + n, lose, strike));

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        listener.Stop();
        stopping.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync(stopping.Token);
                _ = ServeAsync(client);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // stopped
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var server = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            using (client)
            {
                client.NoDelay = true;
                await server.ConnectAsync(new UnixDomainSocketEndPoint(serverSocket));
                await using var up = new NetworkStream(server);
                await using var down = client.GetStream();
                var muted = new Mute();
                await Task.WhenAny(BackwardAsync(up, down, muted), ForwardAsync(down, up, muted));
            }
        }
        catch (Exception e) when (e is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
        {
            // one side went away
        }
    }

    private async Task BackwardAsync(NetworkStream up, NetworkStream down, Mute muted)
    {
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await up.ReadAsync(buffer, stopping.Token)) > 0)
        {
            if (muted.On)
            {
                return;
            }

            await down.WriteAsync(buffer.AsMemory(0, read), stopping.Token);
        }
    }

    private async Task ForwardAsync(NetworkStream down, NetworkStream up, Mute muted)
    {
        var head = new byte[5];
        var startup = true;
        while (true)
        {
            var headLength = startup ? 4 : 5;
            await down.ReadExactlyAsync(head.AsMemory(0, headLength), stopping.Token);
            var body = new byte[BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(headLength - 4)) - 4];
            await down.ReadExactlyAsync(body, stopping.Token);
            var lost = !startup && head[0] is (byte)'S' or (byte)'Q' ? Count() : null;
            startup = false;
            if (lost == Lose.BeforeItRuns)
            {
                return;
            }

            muted.On = lost == Lose.AfterItRan;
            await up.WriteAsync(head.AsMemory(0, headLength), stopping.Token);
            await up.WriteAsync(body, stopping.Token);
            if (muted.On)
            {
                // The backward pump ends at the first byte of the answer, which closes both sides.
                await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, stopping.Token);
            }
        }
    }

    private Lose? Count()
    {
        var number = Interlocked.Increment(ref commands);
        if (Volatile.Read(ref trap) is not { } set || number < set.At || !set.TryStrike())
        {
            return null;
        }

        set.Strike?.Invoke();
        return set.Lose;
    }

    private sealed class Mute
    {
        public volatile bool On;
    }

    private sealed class Trap(int at, Lose lose, Action? strike)
    {
        private int struck;

        public int At => at;

        public Lose Lose => lose;

        public Action? Strike => strike;

        public bool Struck => Volatile.Read(ref struck) == 1;

        public bool TryStrike() => Interlocked.Exchange(ref struck, 1) == 0;
    }
}
