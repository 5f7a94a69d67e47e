using System.Text.Json;

namespace PaLineBot.LineSimulator.Tapping;

/// <summary>Something in a chat that can be tapped.</summary>
/// <param name="Label">What stands on it.</param>
/// <param name="Action">LINE action object.</param>
internal sealed record Tappable(string Label, JsonElement Action)
{
    internal string Type => Text("type") ?? "";

    internal string? Text(string name) =>
        Action.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
