using System.Net;
using PaLineBot.Line.Api;

namespace PaLineBot.Line.Tests.Api;

public sealed class DownloadTests
{
    [Fact]
    public async Task Content_is_a_stream_with_its_type_and_length()
    {
        var response = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent([1, 2, 3]) };
        response.Content.Headers.ContentType = new("image/jpeg");
        var stub = StubHandler.Queue(response);
        var result = await ClientFor.Stub(stub).DownloadAsync("77", TestContext.Current.CancellationToken);
        await using var content = result.Value!;
        Assert.Equal(("image/jpeg", 3L), (content.ContentType, content.Length));
        var bytes = new byte[3];
        await content.Stream.ReadExactlyAsync(bytes, TestContext.Current.CancellationToken);
        Assert.Equal([1, 2, 3], bytes);
        Assert.Equal("http://data.test/v2/bot/message/77/content", stub.Requests[0].Uri.ToString());
    }

    [Theory]
    [InlineData(202, typeof(LineResult.StillPreparing))]
    [InlineData(404, typeof(LineResult.NotFound))]
    [InlineData(410, typeof(LineResult.Gone))]
    [InlineData(503, typeof(LineResult.Unreachable))]
    public async Task Without_content_there_is_a_reason(int status, Type outcome)
    {
        var result = await ClientFor.Stub(StubHandler.Queue(StubHandler.Json(status, """{"message":"x"}""")))
            .DownloadPreviewAsync("77", TestContext.Current.CancellationToken);
        Assert.Equal((outcome, null), (result.Outcome.GetType(), result.Value));
        Assert.False(result.IsSuccess);
    }
}
