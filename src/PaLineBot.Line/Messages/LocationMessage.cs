using System.Text.Json;

namespace PaLineBot.Line.Messages;

/// <summary>A place on the map.</summary>
public sealed record LocationMessage(string Title, string Address, double Latitude, double Longitude) : LineMessage
{
    /// <inheritdoc/>
    public override string Type => "location";

    private protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("title"u8, Title);
        writer.WriteString("address"u8, Address);
        writer.WriteNumber("latitude"u8, Latitude);
        writer.WriteNumber("longitude"u8, Longitude);
    }
}
