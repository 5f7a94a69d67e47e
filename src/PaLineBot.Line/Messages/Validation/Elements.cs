using System.Text.Json;

namespace PaLineBot.Line.Messages.Validation;

/// <summary>Reads elements without throwing: text that is not valid Unicode is null.</summary>
internal static class Elements
{
    public static string? Text(JsonElement owner, string property)
        => owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(property, out var value) ? Text(value) : null;

    public static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static bool Has(JsonElement owner, string property)
        => owner.TryGetProperty(property, out var value) && value.ValueKind != JsonValueKind.Null;
}
