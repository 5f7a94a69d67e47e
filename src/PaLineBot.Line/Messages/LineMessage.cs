using System.Text.Json;

namespace PaLineBot.Line.Messages;

/// <summary>A message to send. LINE: reference/messaging-api#message-objects.</summary>
public abstract record LineMessage
{
    private protected LineMessage()
    {
    }

    /// <summary>LINE's name of the kind of message.</summary>
    public abstract string Type { get; }

    /// <summary>Buttons below the last message of the chat; they vanish with the next message.</summary>
    public QuickReply? QuickReply { get; init; }

    /// <summary>Another name and picture than those of the account.</summary>
    public Sender? Sender { get; init; }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, Type);
        WriteProperties(writer);
        if (QuickReply is not null) QuickReply.WriteTo(writer);
        if (Sender is not null) Sender.WriteTo(writer);
        writer.WriteEndObject();
    }

    private protected abstract void WriteProperties(Utf8JsonWriter writer);
}
