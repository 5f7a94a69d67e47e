namespace PaLineBot.Line.Webhooks;

/// <summary>Where an event came from. In groups and rooms the user is known only sometimes. LINE: reference/messaging-api#source-user.</summary>
/// <param name="Type">As sent; empty when missing.</param>
public sealed record EventSource(SourceKind Kind, string Type, string? UserId, string? GroupId, string? RoomId)
{
    /// <summary>The chat to answer in: group, else room, else user.</summary>
    public string? ChatId => GroupId ?? RoomId ?? UserId;
}
