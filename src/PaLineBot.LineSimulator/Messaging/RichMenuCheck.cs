using System.Globalization;
using System.Text.Json;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>What LINE would find wrong with a rich menu (Messaging API reference, rich menu object).</summary>
internal static class RichMenuCheck
{
    private const int MostAreas = 20;

    internal static IReadOnlyList<Detail> Find(JsonElement menu)
    {
        var found = new List<Detail>();
        var (width, height) = Size(menu, found);
        Text(menu, "name", 300, found);
        Text(menu, "chatBarText", 14, found);
        if (!menu.TryGetProperty("selected", out var selected) || selected.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
        {
            found.Add(new Detail("must be specified", "selected"));
        }
        if (!menu.TryGetProperty("areas", out var areas) || areas.ValueKind != JsonValueKind.Array || areas.GetArrayLength() > MostAreas)
        {
            found.Add(new Detail("Size must be between 0 and 20", "areas"));
            return found;
        }
        var index = 0;
        foreach (var area in areas.EnumerateArray())
        {
            Area(area, $"areas[{index++}]", width, height, found);
        }
        return found;
    }

    private static (int Width, int Height) Size(JsonElement menu, List<Detail> found)
    {
        var size = menu.TryGetProperty("size", out var given) ? given : default;
        var (width, height) = (Number(size, "width"), Number(size, "height"));
        if (width is < 800 or > 2500)
        {
            found.Add(new Detail("must be between 800 and 2500", "size.width"));
        }
        if (height < 250 || width < height * 1.45)
        {
            found.Add(new Detail("must be at least 250, and width/height at least 1.45", "size.height"));
        }
        return (width, height);
    }

    private static void Text(JsonElement menu, string name, int longest, List<Detail> found)
    {
        var text = menu.TryGetProperty(name, out var given) && given.ValueKind == JsonValueKind.String ? given.GetString()! : "";
        if (text.Length == 0 || new StringInfo(text).LengthInTextElements > longest)
        {
            found.Add(new Detail($"Length must be between 1 and {longest}", name));
        }
    }

    private static void Area(JsonElement area, string at, int width, int height, List<Detail> found)
    {
        var bounds = area.ValueKind == JsonValueKind.Object && area.TryGetProperty("bounds", out var given) ? given : default;
        var (x, y, w, h) = (Number(bounds, "x"), Number(bounds, "y"), Number(bounds, "width"), Number(bounds, "height"));
        if (x < 0 || y < 0 || w < 1 || h < 1 || x + w > width || y + h > height)
        {
            found.Add(new Detail("must lie within the rich menu", at + ".bounds"));
        }
        if (area.ValueKind != JsonValueKind.Object || !area.TryGetProperty("action", out var action) || action.ValueKind != JsonValueKind.Object)
        {
            found.Add(new Detail("must be specified", at + ".action"));
            return;
        }
        ActionCheck.Find(action, at + ".action", found);
    }

    private static int Number(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            ? number
            : -1;
}
