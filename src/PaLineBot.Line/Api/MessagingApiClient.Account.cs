namespace PaLineBot.Line.Api;

/// <content>The account: quota, webhook, validation of messages.</content>
public sealed partial class MessagingApiClient
{
    /// <summary>This month's limit.</summary>
    public Task<LineResult<MessageQuota>> GetQuotaAsync(CancellationToken cancellation = default)
        => Get("/v2/bot/message/quota", AnswerReading.Quota, cancellation);

    /// <summary>This month's use, approximately.</summary>
    public Task<LineResult<MessageConsumption>> GetConsumptionAsync(CancellationToken cancellation = default)
        => Get("/v2/bot/message/quota/consumption", AnswerReading.Consumption, cancellation);

    /// <summary>The account itself.</summary>
    public Task<LineResult<BotInfo>> GetBotInfoAsync(CancellationToken cancellation = default)
        => Get("/v2/bot/info", AnswerReading.Bot, cancellation);

    /// <summary>Where LINE sends events.</summary>
    public Task<LineResult<WebhookEndpoint>> GetWebhookEndpointAsync(CancellationToken cancellation = default)
        => Get(WebhookPath, AnswerReading.Endpoint, cancellation);

    /// <summary>Tells LINE where to send events: https, up to 500 characters.</summary>
    public Task<LineResult> SetWebhookEndpointAsync(Uri endpoint, CancellationToken cancellation = default)
        => Do(HttpMethod.Put, WebhookPath, WebhookPath, JsonBody.Of("endpoint", endpoint.AbsoluteUri), cancellation);

    /// <summary>Lets LINE call a webhook (that which is set, when null) with no events; 60 an hour.</summary>
    public Task<LineResult<WebhookTest>> TestWebhookEndpointAsync(Uri? endpoint = null, CancellationToken cancellation = default)
        => _transport.CallAsync(
            new LineCall(
                HttpMethod.Post, Api("/v2/bot/channel/webhook/test"), "/v2/bot/channel/webhook/test",
                endpoint is null ? "{}"u8.ToArray() : JsonBody.Of("endpoint", endpoint.AbsoluteUri)),
            AnswerReading.Test, cancellation);

    /// <summary>Lets LINE check messages for a reply without sending them.</summary>
    /// <param name="messages">A JSON array of messages, UTF-8.</param>
    public Task<LineResult> ValidateReplyAsync(ReadOnlyMemory<byte> messages, CancellationToken cancellation = default)
        => Validate("/v2/bot/message/validate/reply", messages, cancellation);

    /// <summary>Lets LINE check messages for a push without sending them.</summary>
    /// <param name="messages">A JSON array of messages, UTF-8.</param>
    public Task<LineResult> ValidatePushAsync(ReadOnlyMemory<byte> messages, CancellationToken cancellation = default)
        => Validate("/v2/bot/message/validate/push", messages, cancellation);

    private const string WebhookPath = "/v2/bot/channel/webhook/endpoint";

    private Task<LineResult> Validate(string path, ReadOnlyMemory<byte> messages, CancellationToken cancellation)
        => Do(HttpMethod.Post, path, path, MessageBodies.MessagesOnly(messages.Span), cancellation);
}
