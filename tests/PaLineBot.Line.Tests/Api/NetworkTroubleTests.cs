using System.Net;
using System.Net.Sockets;
using PaLineBot.Line.Api;

namespace PaLineBot.Line.Tests.Api;

/// <summary>Real sockets: what is known about a call when LINE does not answer.</summary>
public sealed class NetworkTroubleTests
{
    private static readonly byte[] Hello = """[{"type":"text","text":"hi"}]"""u8.ToArray();
    private const string EndOfBody = "]}";

    [Fact]
    public async Task A_refused_connection_means_not_sent()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        var trouble = await PushTo(port);
        Assert.False(trouble.OutcomeUnknown);
        Assert.Equal("ConnectionError", trouble.Reason);
    }

    [Fact]
    public async Task A_host_that_does_not_exist_means_not_sent()
    {
        using var http = LineHttp.CreateClient();
        var client = SocketServer.Client(http, new Uri("http://line.invalid"));
        var result = await client.PushAsync("U", Hello, null, cancellation: TestContext.Current.CancellationToken);
        Assert.False(Assert.IsType<LineResult.Unreachable>(result.Outcome).OutcomeUnknown);
    }

    [Fact]
    public async Task A_connection_closed_after_the_request_leaves_the_outcome_unknown()
        => Assert.True((await PushTo(SocketServer.Start(async socket => await SocketServer.ReadUntil(socket, EndOfBody)))).OutcomeUnknown);

    [Fact]
    public async Task An_answer_that_is_not_HTTP_leaves_the_outcome_unknown()
        => Assert.True((await PushTo(SocketServer.Start(async socket =>
        {
            await SocketServer.ReadUntil(socket, EndOfBody);
            await socket.SendAsync("what?\r\n\r\n"u8.ToArray());
        }))).OutcomeUnknown);

    [Fact]
    public async Task No_answer_in_time_leaves_the_outcome_unknown()
    {
        var never = new TaskCompletionSource();
        var trouble = await PushTo(
            SocketServer.Start(async socket =>
            {
                await SocketServer.ReadUntil(socket, EndOfBody);
                await never.Task;
            }),
            TimeSpan.FromMilliseconds(300));
        never.SetResult();
        Assert.Equal(new LineResult.Unreachable(null, "timeout", true), trouble);
    }

    [Fact]
    public async Task A_success_whose_body_breaks_off_is_still_accepted()
    {
        var port = SocketServer.Start(async socket =>
        {
            await SocketServer.ReadUntil(socket, EndOfBody);
            await socket.SendAsync("HTTP/1.1 200 OK\r\nx-line-request-id: r\r\nContent-Length: 100\r\n\r\n{"u8.ToArray());
        });
        using var http = LineHttp.CreateClient();
        var result = await SocketServer.Client(http, port).PushAsync("U", Hello, null, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(new LineResult.Accepted("r"), result.Outcome);
    }

    [Fact]
    public async Task The_callers_own_cancellation_is_thrown()
    {
        using var http = LineHttp.CreateClient();
        var client = SocketServer.Client(http, 1);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => client.PushAsync("U", Hello, null, cancellation: new CancellationToken(true)));
    }

    private static async Task<LineResult.Unreachable> PushTo(int port, TimeSpan? timeout = null)
    {
        using var http = LineHttp.CreateClient(timeout);
        var client = SocketServer.Client(http, port);
        var result = await client.PushAsync("U", Hello, null, cancellation: TestContext.Current.CancellationToken);
        return Assert.IsType<LineResult.Unreachable>(result.Outcome);
    }
}
