using System.Text.Json;

namespace PaLineBot.Line.Json;

/// <summary>Small helpers for writing what LINE wants.</summary>
internal static class WriterExtensions
{
    /// <summary>Leaves the property out when there is no value.</summary>
    public static void Optional(this Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null) writer.WriteString(name, value);
    }
}
