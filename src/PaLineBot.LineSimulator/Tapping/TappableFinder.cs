using System.Text.Json;

namespace PaLineBot.LineSimulator.Tapping;

/// <summary>Finds what can be tapped in a LINE message.</summary>
internal static class TappableFinder
{
    /// <summary>Quick replies of a message.</summary>
    internal static IEnumerable<Tappable> QuickReplies(JsonElement message)
    {
        if (!message.TryGetProperty("quickReply", out var quick) || !quick.TryGetProperty("items", out var items))
        {
            yield break;
        }
        foreach (var item in items.EnumerateArray())
        {
            if (item.TryGetProperty("action", out var action))
            {
                yield return new Tappable(Text(action, "label") ?? "", action);
            }
        }
    }

    /// <summary>Buttons and tappable parts of a Flex or template message, in the order of the JSON.</summary>
    internal static IEnumerable<Tappable> Parts(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var child in element.EnumerateArray())
            {
                foreach (var part in Parts(child))
                {
                    yield return part;
                }
            }
        }
        if (element.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }
        foreach (var property in element.EnumerateObject())
        {
            foreach (var part in OfProperty(element, property))
            {
                yield return part;
            }
        }
    }

    private static IEnumerable<Tappable> OfProperty(JsonElement owner, JsonProperty property)
    {
        switch (property.Name)
        {
            case "quickReply":
                return [];
            case "action" or "defaultAction" when property.Value.ValueKind == JsonValueKind.Object:
                return [new Tappable(Text(property.Value, "label") ?? ShownText(owner), property.Value)];
            case "actions" when property.Value.ValueKind == JsonValueKind.Array:
                return property.Value.EnumerateArray().Select(a => new Tappable(Text(a, "label") ?? Text(a, "text") ?? "", a));
            default:
                return Parts(property.Value);
        }
    }

    private static string ShownText(JsonElement element)
    {
        if (Text(element, "text") is { } text)
        {
            return text;
        }
        return element.TryGetProperty("contents", out var contents) && contents.ValueKind == JsonValueKind.Array
            ? string.Join(' ', contents.EnumerateArray().Select(ShownText).Where(t => t.Length > 0))
            : "";
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
