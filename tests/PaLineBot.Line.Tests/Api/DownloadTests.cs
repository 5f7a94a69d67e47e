using System.Text;
using PaLineBot.Line.Api;

namespace PaLineBot.Line.Tests.Api;

public sealed class DownloadTests
{
    [Fact]
    public async Task Content_is_a_stream_with_its_type()
    {
        using var line = LineServer.Answering(Answer.Bytes([1, 2, 3], ("Content-Type", "image/jpeg")));
        var result = await line.Client().DownloadAsync("77", TestContext.Current.CancellationToken);
        await using var content = result.Value!;
        Assert.Equal("image/jpeg", content.ContentType);
        var bytes = new byte[3];
        await content.Stream.ReadExactlyAsync(bytes, TestContext.Current.CancellationToken);
        Assert.Equal([1, 2, 3], bytes);
        Assert.Equal("http://data.test/v2/bot/message/77/content", line.Requests[0].Url);
    }

    [Theory]
    [InlineData("Content-Length: 3\r\n", 3L)]
    [InlineData("Connection: close\r\n", null)]
    public async Task Its_length_is_known_when_LINE_says_it(string header, long? length)
    {
        using var http = LineHttp.CreateClient();
        var port = SocketServer.Start(async socket =>
        {
            await SocketServer.ReadUntil(socket, "\r\n\r\n");
            await socket.SendAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\n{header}\r\nabc"));
        });
        var result = await SocketServer.Client(http, port).DownloadAsync("77", TestContext.Current.CancellationToken);
        await using var content = result.Value!;
        Assert.Equal(length, content.Length);
    }

    [Theory]
    [InlineData(202, typeof(LineResult.StillPreparing))]
    [InlineData(404, typeof(LineResult.NotFound))]
    [InlineData(410, typeof(LineResult.Gone))]
    [InlineData(503, typeof(LineResult.Unreachable))]
    public async Task Without_content_there_is_a_reason(int status, Type outcome)
    {
        using var line = LineServer.Answering(Answer.Json(status, """{"message":"x"}"""));
        var result = await line.Client().DownloadPreviewAsync("77", TestContext.Current.CancellationToken);
        Assert.Equal((outcome, null), (result.Outcome.GetType(), result.Value));
        Assert.False(result.IsSuccess);
    }
}
