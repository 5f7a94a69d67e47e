namespace PaLineBot.Line.Webhooks;

/// <summary>The common properties of an event. LINE: reference/messaging-api#common-properties.</summary>
/// <param name="Type">As sent; empty when missing.</param>
/// <param name="WebhookEventId">The ULID to dedupe on; empty when missing.</param>
/// <param name="Timestamp">Milliseconds since 1970 UTC; 0 when missing.</param>
public sealed record EventCommon(
    string Type, string WebhookEventId, long Timestamp, EventMode Mode, bool IsRedelivery, EventSource? Source);

/// <summary>Whether this channel may answer. Anything but <see cref="Active"/> means: send nothing.</summary>
public enum EventMode
{
    /// <summary>The channel is active (also assumed when the property is missing).</summary>
    Active,
    /// <summary>A module channel holds the chat.</summary>
    Standby,
    /// <summary>A mode that LINE added later.</summary>
    Other,
}

/// <summary>Where an event came from. In groups and rooms the user is known only sometimes. LINE: reference/messaging-api#source-user.</summary>
/// <param name="Type">As sent; empty when missing.</param>
public sealed record EventSource(SourceKind Kind, string Type, string? UserId, string? GroupId, string? RoomId)
{
    /// <summary>The chat to answer in: group, else room, else user.</summary>
    public string? ChatId => GroupId ?? RoomId ?? UserId;
}

/// <summary>Where an event came from.</summary>
public enum SourceKind
{
    /// <summary>No source was given.</summary>
    None,
    /// <summary>A one-to-one chat.</summary>
    User,
    /// <summary>A group chat.</summary>
    Group,
    /// <summary>A multi-person chat of older LINE versions.</summary>
    Room,
    /// <summary>A kind that LINE added later.</summary>
    Other,
}
