using System.Text.Json;
using PaLineBot.Line.Json;

namespace PaLineBot.Line.Messages.Actions;

/// <summary>What a button does. LINE: reference/messaging-api#action-objects.</summary>
/// <param name="Label">Shown on the button; LINE counts grapheme clusters.</param>
public abstract record LineAction(string? Label)
{
    /// <summary>LINE's name of the kind of action.</summary>
    public abstract string Type { get; }

    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, Type);
        writer.Optional("label"u8, Label);
        WriteProperties(writer);
        writer.WriteEndObject();
    }

    private protected virtual void WriteProperties(Utf8JsonWriter writer)
    {
    }
}
