namespace PaLineBot.Line.Api;

/// <content>Reply, push, multicast.</content>
public sealed partial class MessagingApiClient
{
    /// <summary>Answers an event, free of charge. The token works once, for about a minute; an unknown outcome must not be repeated with it.</summary>
    /// <param name="messages">A JSON array of 1 to 5 messages, UTF-8; sent as it is.</param>
    public Task<LineResult<SentMessages>> ReplyAsync(
        string replyToken, ReadOnlyMemory<byte> messages, bool notificationDisabled = false, CancellationToken cancellation = default)
        => _transport.CallAsync(
            new LineCall(HttpMethod.Post, _reply, "/v2/bot/message/reply", MessageBodies.Reply(replyToken, messages.Span, notificationDisabled)),
            MessageBodies.Sent, cancellation);

    /// <summary>Sends to a user, group or room; counts against the quota. 200 also when the person has blocked the account.</summary>
    /// <param name="messages">A JSON array of 1 to 5 messages, UTF-8; sent as it is.</param>
    /// <param name="retryKey">The same key with the same body within 24 h is sent once only; give it on the first attempt.</param>
    public Task<LineResult<SentMessages>> PushAsync(
        string to, ReadOnlyMemory<byte> messages, Guid? retryKey, bool notificationDisabled = false, CancellationToken cancellation = default)
        => _transport.CallAsync(
            new LineCall(
                HttpMethod.Post, _push, "/v2/bot/message/push", MessageBodies.Push(to, messages.Span, notificationDisabled), RetryKey: retryKey),
            MessageBodies.Sent, cancellation);

    /// <summary>Sends to 1 to 500 users (never groups); counts against the quota.</summary>
    /// <param name="messages">A JSON array of 1 to 5 messages, UTF-8; sent as it is.</param>
    /// <param name="retryKey">The same key with the same body within 24 h is sent once only; give it on the first attempt.</param>
    public Task<LineResult> MulticastAsync(
        IReadOnlyList<string> to, ReadOnlyMemory<byte> messages, Guid? retryKey, bool notificationDisabled = false,
        CancellationToken cancellation = default)
        => _transport.CallAsync(
            new LineCall(
                HttpMethod.Post, _multicast, "/v2/bot/message/multicast", MessageBodies.Multicast(to, messages.Span, notificationDisabled),
                RetryKey: retryKey),
            cancellation);
}
