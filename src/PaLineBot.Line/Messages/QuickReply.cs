using System.Text.Json;
using PaLineBot.Line.Json;
using PaLineBot.Line.Messages.Actions;

namespace PaLineBot.Line.Messages;

/// <summary>Up to 13 buttons below a message. LINE: reference/messaging-api#quick-reply.</summary>
public sealed record QuickReply(IReadOnlyList<QuickReplyItem> Items)
{
    /// <summary>Buttons without pictures.</summary>
    public QuickReply(params IEnumerable<LineAction> actions)
        : this([.. actions.Select(a => new QuickReplyItem(a))])
    {
    }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("quickReply"u8);
        writer.WriteStartArray("items"u8);
        foreach (var item in Items)
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, "action"u8);
            writer.Optional("imageUrl"u8, item.ImageUrl);
            writer.WritePropertyName("action"u8);
            item.Action.WriteTo(writer);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
