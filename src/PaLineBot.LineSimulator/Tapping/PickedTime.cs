using System.Globalization;
using System.Text.Json;

namespace PaLineBot.LineSimulator.Tapping;

/// <summary>What a person picked in a date and time picker.</summary>
internal static class PickedTime
{
    /// <exception cref="ControlException">Nothing was picked, in another shape than the mode, or out of its bounds.</exception>
    internal static JsonElement Check(Tappable tapped, JsonElement? given)
    {
        var mode = tapped.Text("mode") ?? "date";
        var format = mode switch { "time" => "HH:mm", "datetime" => "yyyy-MM-dd'T'HH:mm", _ => "yyyy-MM-dd" };
        var picked = given is { ValueKind: JsonValueKind.Object } picks && picks.TryGetProperty(mode, out var value) ? value.GetString() : tapped.Text("initial");
        if (picked is null || !DateTime.TryParseExact(picked, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            throw new ControlException(400, $"params must be {{\"{mode}\": \"{format.Replace("'", "", StringComparison.Ordinal)}\"}}");
        }
        if (Bound(tapped.Text("min"), format) > time || Bound(tapped.Text("max"), format) < time)
        {
            throw new ControlException(400, $"{picked} is outside {tapped.Text("min")} to {tapped.Text("max")}");
        }
        return JsonElement.Parse(JsonBytes.Object(json => json.WriteString(mode, picked)));
    }

    private static DateTime? Bound(string? text, string format) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
