using PaLineBot.Line.Api;

namespace PaLineBot.Line.Tests.Api;

/// <summary>Each call asks for the path, host and body of LINE's reference, and reads what LINE answers.</summary>
public sealed class EndpointTests
{
    private static readonly CancellationToken Token = TestContext.Current.CancellationToken;

    public static TheoryData<string, Func<MessagingApiClient, Task<LineResult>>> Calls => new()
    {
        { "POST http://api.test/v2/bot/group/C1/leave ", c => c.LeaveGroupAsync("C1", Token) },
        { """POST http://api.test/v2/bot/chat/loading/start {"chatId":"U1","loadingSeconds":20}""", c => c.StartLoadingAsync("U1", cancellation: Token) },
        { """POST http://api.test/v2/bot/chat/markAsRead {"markAsReadToken":"m"}""", c => c.MarkAsReadAsync("m", Token) },
        {
            """PUT http://api.test/v2/bot/channel/webhook/endpoint {"endpoint":"https://pa.example/line/d1/webhook"}""",
            c => c.SetWebhookEndpointAsync(new Uri("https://pa.example/line/d1/webhook"), Token)
        },
        { """POST http://api.test/v2/bot/message/validate/reply {"messages":[1]}""", c => c.ValidateReplyAsync("[1]"u8.ToArray(), Token) },
        { """POST http://api.test/v2/bot/message/validate/push {"messages":[1]}""", c => c.ValidatePushAsync("[1]"u8.ToArray(), Token) },
        { """POST http://api.test/v2/bot/richmenu/validate {"name":"m"}""", c => c.ValidateRichMenuAsync("""{"name":"m"}"""u8.ToArray(), Token) },
        { "POST http://data.test/v2/bot/richmenu/r1/content PNG", c => c.UploadRichMenuImageAsync("r1", "PNG"u8.ToArray(), "image/png", Token) },
        { "DELETE http://api.test/v2/bot/richmenu/r1 ", c => c.DeleteRichMenuAsync("r1", Token) },
        { "POST http://api.test/v2/bot/user/all/richmenu/r1 ", c => c.SetDefaultRichMenuAsync("r1", Token) },
        { "POST http://api.test/v2/bot/user/U1/richmenu/r1 ", c => c.LinkRichMenuAsync("U1", "r1", Token) },
        { "DELETE http://api.test/v2/bot/user/U1/richmenu ", c => c.UnlinkRichMenuAsync("U1", Token) },
        {
            """POST http://api.test/v2/bot/richmenu/bulk/link {"richMenuId":"r1","userIds":["U1","U2"]}""",
            c => c.BulkLinkRichMenuAsync("r1", ["U1", "U2"], Token)
        },
        { """POST http://api.test/v2/bot/richmenu/bulk/unlink {"userIds":["U1"]}""", c => c.BulkUnlinkRichMenuAsync(["U1"], Token) },
        {
            """POST http://api.test/v2/bot/richmenu/alias {"richMenuAliasId":"teacher","richMenuId":"r1"}""",
            c => c.CreateRichMenuAliasAsync("teacher", "r1", Token)
        },
        { """POST http://api.test/v2/bot/richmenu/alias/teacher {"richMenuId":"r2"}""", c => c.UpdateRichMenuAliasAsync("teacher", "r2", Token) },
        { "DELETE http://api.test/v2/bot/richmenu/alias/teacher ", c => c.DeleteRichMenuAliasAsync("teacher", Token) },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_call_asks_as_the_reference_says(string expected, Func<MessagingApiClient, Task<LineResult>> call)
    {
        using var line = LineServer.Answering(Answer.Json(200, "{}", ("x-line-request-id", "r")));
        Assert.Equal(new LineResult.Accepted("r"), await call(line.Client()));
        var request = Assert.Single(line.Requests);
        Assert.Equal(expected, $"{request.Method} {request.Url} {request.Body}");
    }

    public static TheoryData<string, string, Func<MessagingApiClient, Task<object?>>, string> Questions => new()
    {
        {
            "GET http://api.test/v2/bot/profile/U1", """{"userId":"U1","displayName":"ครู","language":"th"}""",
            async c => (await c.GetProfileAsync("U1", Token)).Value,
            "Profile { UserId = U1, DisplayName = ครู, PictureUrl = , StatusMessage = , Language = th }"
        },
        {
            "GET http://api.test/v2/bot/group/C1/summary", """{"groupId":"C1","groupName":"ร.ร."}""",
            async c => (await c.GetGroupSummaryAsync("C1", Token)).Value, "GroupSummary { GroupId = C1, GroupName = ร.ร., PictureUrl =  }"
        },
        {
            "GET http://api.test/v2/bot/group/C1/members/count", """{"count":3}""",
            async c => (await c.GetGroupMemberCountAsync("C1", Token)).Value, "MemberCount { Count = 3 }"
        },
        {
            "GET http://api.test/v2/bot/group/C1/member/U1", """{"userId":"U1","displayName":"x","pictureUrl":"https://p"}""",
            async c => (await c.GetGroupMemberAsync("C1", "U1", Token)).Value,
            "Profile { UserId = U1, DisplayName = x, PictureUrl = https://p, StatusMessage = , Language =  }"
        },
        {
            "POST http://api.test/v2/bot/user/U1/linkToken", """{"linkToken":"lt"}""",
            async c => (await c.IssueLinkTokenAsync("U1", Token)).Value, "lt"
        },
        {
            "GET http://api.test/v2/bot/message/quota", """{"type":"limited","value":300}""",
            async c => (await c.GetQuotaAsync(Token)).Value, "MessageQuota { Limit = 300 }"
        },
        {
            "GET http://api.test/v2/bot/message/quota", """{"type":"none"}""",
            async c => (await c.GetQuotaAsync(Token)).Value, "MessageQuota { Limit =  }"
        },
        {
            "GET http://api.test/v2/bot/message/quota/consumption", """{"totalUsage":12}""",
            async c => (await c.GetConsumptionAsync(Token)).Value, "MessageConsumption { TotalUsage = 12 }"
        },
        {
            "GET http://api.test/v2/bot/info", """{"userId":"Ub","basicId":"@x","displayName":"b","chatMode":"bot","markAsReadMode":"auto"}""",
            async c => (await c.GetBotInfoAsync(Token)).Value,
            "BotInfo { UserId = Ub, BasicId = @x, PremiumId = , DisplayName = b, PictureUrl = , ChatMode = bot, MarkAsReadMode = auto }"
        },
        {
            "GET http://api.test/v2/bot/channel/webhook/endpoint", """{"endpoint":"https://e","active":true}""",
            async c => (await c.GetWebhookEndpointAsync(Token)).Value, "WebhookEndpoint { Endpoint = https://e, Active = True }"
        },
        {
            "POST http://api.test/v2/bot/channel/webhook/test", """{"success":false,"statusCode":404,"reason":"NOT","detail":"d"}""",
            async c => (await c.TestWebhookEndpointAsync(cancellation: Token)).Value,
            "WebhookTest { Success = False, StatusCode = 404, Reason = NOT, Detail = d }"
        },
        {
            "GET http://data.test/v2/bot/message/77/content/transcoding", """{"status":"processing"}""",
            async c => (await c.GetTranscodingAsync("77", Token)).Value, "Transcoding { Status = processing }"
        },
        { "POST http://api.test/v2/bot/richmenu", """{"richMenuId":"r9"}""", async c => (await c.CreateRichMenuAsync("{}"u8.ToArray(), Token)).Value, "r9" },
        {
            "GET http://api.test/v2/bot/richmenu/list", """{"richmenus":[{"richMenuId":"r1","name":"n","chatBarText":"เมนู"},{}]}""",
            async c => Assert.Single((await c.ListRichMenusAsync(Token)).Value!), "RichMenuSummary { RichMenuId = r1, Name = n, ChatBarText = เมนู }"
        },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task An_answer_is_read(string expectedRequest, string answer, Func<MessagingApiClient, Task<object?>> call, string expectedValue)
    {
        using var line = LineServer.Answering(Answer.Json(200, answer));
        Assert.Equal(expectedValue, (await call(line.Client()))?.ToString());
        Assert.Equal(expectedRequest, $"{line.Requests[0].Method} {line.Requests[0].Url}");
    }

    [Theory]
    [MemberData(nameof(Questions))]
    public async Task A_strange_answer_is_accepted_without_a_value_and_never_throws(
        string expectedRequest, string answer, Func<MessagingApiClient, Task<object?>> call, string expectedValue)
    {
        Assert.NotEmpty(expectedRequest + answer + expectedValue);
        if (expectedRequest.EndsWith("richmenu/list", StringComparison.Ordinal)) return;
        string[] bodies = ["", "[]", "null", "<html>", "{}", """{"userId":5,"count":"x","type":7,"value":[]}"""];
        using var line = LineServer.Answering([.. bodies.Select(body => Answer.Json(200, body))]);
        foreach (var _ in bodies) Assert.Null(await call(line.Client()));
        Assert.Equal(bodies.Length, line.Requests.Count);
    }

    [Fact]
    public async Task Ids_cannot_change_the_path()
    {
        var asked = "";
        using var http = LineHttp.CreateClient();
        var port = SocketServer.Start(async socket =>
        {
            asked = await SocketServer.ReadUntil(socket, "\r\n\r\n");
            await socket.SendAsync("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"u8.ToArray());
        });
        await SocketServer.Client(http, port).GetProfileAsync("../info?x=1#", Token);
        Assert.StartsWith("GET /v2/bot/profile/..%2Finfo%3Fx%3D1%23 HTTP/1.1\r\n", asked, StringComparison.Ordinal);
    }
}
