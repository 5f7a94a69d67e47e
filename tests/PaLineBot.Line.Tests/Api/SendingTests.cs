using PaLineBot.Line.Api;

namespace PaLineBot.Line.Tests.Api;

public sealed class SendingTests
{
    private static readonly byte[] Hello = """[{"type":"text","text":"สวัสดี"}]"""u8.ToArray();
    private const string Sent = """{"sentMessages":[{"id":"461230966842064897","quoteToken":"IStG5h1Tz7b"},{"id":"2"}]}""";

    [Fact]
    public async Task A_reply_carries_the_messages_as_they_are()
    {
        using var line = LineServer.Answering(Answer.Json(200, Sent, ("x-line-request-id", "r-1")));
        var result = await line.Client().ReplyAsync("to\"ken", Hello, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(new LineResult.Accepted("r-1"), result.Outcome);
        Assert.Equal([new SentMessage("461230966842064897", "IStG5h1Tz7b"), new SentMessage("2", null)], result.Value!.Items);
        var request = Assert.Single(line.Requests);
        Assert.Equal(("POST", "http://api.test/v2/bot/message/reply", "Bearer tok"), (request.Method, request.Url, request.Authorization));
        Assert.Equal("application/json; charset=utf-8", request.ContentType);
        Assert.Equal("""{"replyToken":"to\"ken","messages":[{"type":"text","text":"สวัสดี"}]}""", request.Body);
        Assert.False(request.Headers.ContainsKey("X-Line-Retry-Key"));
    }

    [Fact]
    public async Task A_push_carries_the_retry_key()
    {
        var key = Guid.Parse("123e4567-e89b-12d3-a456-426614174000");
        using var line = LineServer.Answering(Answer.Json(200, Sent));
        await line.Client().PushAsync("U1", Hello, key, true, TestContext.Current.CancellationToken);
        Assert.Equal("123e4567-e89b-12d3-a456-426614174000", line.Requests[0].Headers["X-Line-Retry-Key"]);
        Assert.Equal("""{"to":"U1","messages":[{"type":"text","text":"สวัสดี"}],"notificationDisabled":true}""", line.Requests[0].Body);
    }

    [Fact]
    public async Task A_multicast_names_its_receivers()
    {
        using var line = LineServer.Answering(Answer.Json(200, "{}"));
        var result = await line.Client().MulticastAsync(["U1", "U2"], Hello, Guid.NewGuid(), cancellation: TestContext.Current.CancellationToken);
        Assert.True(result.IsSuccess);
        Assert.StartsWith("""{"to":["U1","U2"],"messages":[""", line.Requests[0].Body, StringComparison.Ordinal);
        Assert.True(line.Requests[0].Headers.ContainsKey("X-Line-Retry-Key"));
    }

    public static TheoryData<int, string, LineResult> Refusals => new()
    {
        { 400, """{"message":"Invalid reply token"}""", new LineResult.InvalidReplyToken("r") },
        { 401, """{"message":"Authentication failed"}""", new LineResult.TokenRefused("r", 401, "Authentication failed") },
        { 403, """{"message":"Not available"}""", new LineResult.TokenRefused("r", 403, "Not available") },
        { 404, """{"message":"Not found"}""", new LineResult.NotFound("r", "Not found") },
        { 409, """{"message":"The retry key is already accepted"}""", new LineResult.AlreadyAccepted("r", null) },
        { 410, "", new LineResult.Gone("r") },
        { 429, """{"message":"You have reached your monthly limit."}""", new LineResult.QuotaUsedUp("r", "You have reached your monthly limit.") },
        { 429, """{"message":"The API rate limit has been exceeded. Try again later."}""", new LineResult.RateLimited("r", "The API rate limit has been exceeded. Try again later.") },
        { 429, "<html>", new LineResult.RateLimited("r", "") },
        { 500, """{"message":"x"}""", new LineResult.Unreachable("r", "HTTP 500", true) },
        { 502, "", new LineResult.Unreachable("r", "HTTP 502", true) },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Every_refusal_has_its_result(int status, string body, LineResult expected)
    {
        using var line = LineServer.Answering(Answer.Json(status, body, ("X-Line-Request-Id", "r")));
        var result = await line.Client().PushAsync("U1", Hello, null, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(expected, result.Outcome);
    }

    [Fact]
    public async Task A_rejection_keeps_the_details_of_LINE()
    {
        using var line = LineServer.Answering(Answer.Json(400, """
            {"message":"The request body has 1 error(s)","details":[{"message":"May not be empty","property":"messages[0].text"}]}
            """));
        var result = await line.Client().PushAsync("U1", Hello, null, cancellation: TestContext.Current.CancellationToken);
        var rejected = Assert.IsType<LineResult.Rejected>(result.Outcome);
        Assert.Equal((400, "The request body has 1 error(s)"), (rejected.Status, rejected.Message));
        Assert.Equal([new LineErrorDetail("May not be empty", "messages[0].text")], rejected.Details);
    }

    [Fact]
    public async Task An_accepted_retry_key_is_a_success_and_keeps_the_messages()
    {
        using var line = LineServer.Answering(Answer.Json(
            409, """{"message":"The retry key is already accepted","sentMessages":[{"id":"7"}]}""", ("x-line-accepted-request-id", "first")));
        var result = await line.Client().PushAsync("U1", Hello, Guid.NewGuid(), cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(new LineResult.AlreadyAccepted(null, "first"), result.Outcome);
        Assert.True(result.IsSuccess);
        Assert.Equal("7", Assert.Single(result.Value!.Items).Id);
    }

    [Fact]
    public async Task A_401_is_tried_once_more_with_a_new_token()
    {
        var issued = 0;
        using var line = LineServer.Deciding(r => r.AsksForToken
            ? Answer.Json(200, $$"""{"access_token":"t{{++issued}}","expires_in":900}""")
            : r.Authorization == "Bearer t1" ? Answer.Json(401, "{}") : Answer.Json(200, Sent));
        var result = await line.Client(line.Tokens(TimeProvider.System)).PushAsync("U", Hello, null, cancellation: TestContext.Current.CancellationToken);
        Assert.True(result.IsSuccess);
        Assert.Equal(["Bearer t1", "Bearer t2"], line.Requests.Where(r => !r.AsksForToken).Select(r => r.Authorization));
    }

    [Fact]
    public async Task A_second_401_is_the_answer()
    {
        using var line = LineServer.Deciding(r => r.AsksForToken
            ? Answer.Json(200, $$"""{"access_token":"{{Guid.NewGuid()}}","expires_in":900}""")
            : Answer.Json(401, """{"message":"no"}"""));
        var result = await line.Client(line.Tokens(TimeProvider.System)).PushAsync("U", Hello, null, cancellation: TestContext.Current.CancellationToken);
        Assert.IsType<LineResult.TokenRefused>(result.Outcome);
        Assert.Equal(4, line.Requests.Count);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_sent()
    {
        using var line = LineServer.Answering(Answer.Json(503, ""));
        var result = await line.Client(line.Tokens(TimeProvider.System)).PushAsync("U", Hello, null, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(new LineResult.Unreachable(null, "HTTP 503", false), result.Outcome);
        Assert.Single(line.Requests);
    }
}
