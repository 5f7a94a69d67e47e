using System.Text.Json;
using PaLineBot.Line.Messages.Actions;

namespace PaLineBot.Line.Messages.Templates;

/// <summary>The body of a template message. LINE: reference/messaging-api#template-messages.</summary>
public abstract record LineTemplate
{
    private protected LineTemplate()
    {
    }

    internal abstract void WriteTo(Utf8JsonWriter writer);

    private protected static void WriteActions(Utf8JsonWriter writer, IReadOnlyList<LineAction> actions)
    {
        writer.WriteStartArray("actions"u8);
        foreach (var action in actions) action.WriteTo(writer);
        writer.WriteEndArray();
    }
}
