using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.People;

/// <summary>The grey lines LINE itself writes into a chat.</summary>
internal static class SystemNotice
{
    internal static void Add(Platform platform, Channel? channel, Chat chat, string text, DateTimeOffset at, string? eventId)
    {
        var (seq, id) = platform.NextMessage();
        platform.Add(chat, new ChatMessage
        {
            Seq = seq,
            Id = id,
            Channel = channel?.Key,
            Chat = chat.Id,
            Via = Via.System,
            At = at,
            Type = "text",
            Json = JsonBytes.Object(json =>
            {
                json.WriteString("type", "text");
                json.WriteString("text", text);
            }),
            WebhookEventId = eventId,
        });
    }
}
