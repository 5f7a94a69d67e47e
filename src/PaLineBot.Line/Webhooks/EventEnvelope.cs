namespace PaLineBot.Line.Webhooks;

/// <summary>
/// What the inbox needs of one event without building the whole model. <see cref="Json"/> is the event's own UTF-8 JSON,
/// a slice of the request body: copy it when it must outlive the body. It may hold escapes such as a lone surrogate or
/// <c>\u0000</c>, which PostgreSQL's jsonb refuses: store it as bytes.
/// </summary>
/// <param name="WebhookEventId">The ULID to dedupe on; empty when LINE sent none.</param>
/// <param name="Type">The event type as sent, for instance <c>message</c>; empty when missing.</param>
/// <param name="Timestamp">Milliseconds since 1970 UTC, the time of the event even when redelivered; 0 when missing.</param>
/// <param name="MessageId">The id of the message sent, edited or unsent.</param>
public sealed record EventEnvelope(
    string WebhookEventId,
    string Type,
    long Timestamp,
    EventMode Mode,
    bool IsRedelivery,
    SourceKind SourceKind,
    string? UserId,
    string? GroupId,
    string? RoomId,
    string? ReplyToken,
    string? MessageId,
    ReadOnlyMemory<byte> Json)
{
    /// <summary>The chat to answer in: group, else room, else user.</summary>
    public string? ChatId => GroupId ?? RoomId ?? UserId;

    /// <summary>Whether every id and token is one as LINE makes them (<see cref="LineIds.IsUsable"/>); a missing id is fine.</summary>
    public bool HasUsableIds => AreUsable(WebhookEventId, UserId, GroupId, RoomId, ReplyToken, MessageId);

    private static bool AreUsable(params ReadOnlySpan<string?> ids)
    {
        foreach (var id in ids)
        {
            if (id is not null && !LineIds.IsUsable(id))
            {
                return false;
            }
        }

        return true;
    }
}
