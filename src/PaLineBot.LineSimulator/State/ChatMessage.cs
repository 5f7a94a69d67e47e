using System.Text.Json;

namespace PaLineBot.LineSimulator.State;

/// <summary>One message in a chat, of a person, the bot or LINE itself.</summary>
public sealed class ChatMessage
{
    private static readonly string[] ViaNames = ["user", "postback", "reply", "push", "multicast", "broadcast", "system"];

    /// <summary>Running number over all chats.</summary>
    public required long Seq { get; init; }

    /// <summary>LINE's message id, 18 digits.</summary>
    public required string Id { get; init; }

    /// <summary>Key of the channel; null in a group without a bot.</summary>
    public required string? Channel { get; init; }

    /// <summary>User id (one-to-one) or group id.</summary>
    public required string Chat { get; init; }

    /// <summary>Who wrote it, when it was a person.</summary>
    public string? UserId { get; init; }

    /// <summary>By which way it came.</summary>
    public required Via Via { get; init; }

    /// <summary>When, in simulated time (or as ordered with <c>at</c>).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>LINE's message type: text, flex, image, ...</summary>
    public required string Type { get; init; }

    /// <summary>The LINE message object, UTF-8 JSON.</summary>
    public required ReadOnlyMemory<byte> Json { get; set; }

    /// <summary>Sent with notificationDisabled.</summary>
    public bool Silent { get; init; }

    /// <summary>x-line-request-id of the call that sent it.</summary>
    public string? RequestId { get; init; }

    /// <summary>The event that told the bot of it.</summary>
    public string? WebhookEventId { get; set; }

    /// <summary>Taken back by its writer.</summary>
    public bool Unsent { get; set; }

    /// <summary>Changed by its writer.</summary>
    public bool Edited { get; set; }

    /// <summary>Whether the bot wrote it.</summary>
    public bool IsFromBot => Via is Via.Reply or Via.Push or Via.Multicast or Via.Broadcast;

    /// <summary>bot, user or system.</summary>
    public string From => IsFromBot ? "bot" : Via == Via.System ? "system" : "user";

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("seq", Seq);
        json.WriteString("id", Id);
        json.WriteString("channel", Channel);
        json.WriteString("chat", Chat);
        json.WriteString("from", From);
        json.WriteString("userId", UserId);
        json.WriteString("via", ViaNames[(int)Via]);
        json.WriteString("at", At);
        json.WriteString("type", Type);
        json.WritePropertyName("message");
        json.WriteRawValue(Json.Span, skipInputValidation: true);
        json.WriteBoolean("unsent", Unsent);
        json.WriteBoolean("edited", Edited);
        json.WriteBoolean("silent", Silent);
        json.WriteString("requestId", RequestId);
        json.WriteString("webhookEventId", WebhookEventId);
        json.WriteEndObject();
    }
}
