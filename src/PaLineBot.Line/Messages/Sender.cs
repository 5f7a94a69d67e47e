using System.Text.Json;
using PaLineBot.Line.Json;

namespace PaLineBot.Line.Messages;

/// <summary>Another name (up to 20) and picture for one message.</summary>
public sealed record Sender(string? Name, string? IconUrl = null)
{
    internal void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("sender"u8);
        writer.Optional("name"u8, Name);
        writer.Optional("iconUrl"u8, IconUrl);
        writer.WriteEndObject();
    }
}
