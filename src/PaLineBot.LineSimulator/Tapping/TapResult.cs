using System.Text.Json;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Tapping;

/// <summary>What tapping did.</summary>
/// <param name="Tapped">What was tapped.</param>
/// <param name="Did">postback, message, open, clipboard, richmenuswitch or needs.</param>
internal sealed record TapResult(Tappable Tapped, string Did)
{
    internal string? Open { get; init; }

    internal string? Clipboard { get; init; }

    internal string? Needs { get; init; }

    internal string? EventId { get; init; }

    internal ChatMessage? Message { get; init; }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WritePropertyName("action");
        Tapped.Action.WriteTo(json);
        json.WriteString("did", Did);
        json.WriteString("open", Open);
        json.WriteString("clipboard", Clipboard);
        json.WriteString("needs", Needs);
        json.WriteString("webhookEventId", EventId ?? Message?.WebhookEventId);
        json.WritePropertyName("message");
        if (Message is null)
        {
            json.WriteNullValue();
        }
        else
        {
            Message.Write(json);
        }
        json.WriteEndObject();
    }
}
