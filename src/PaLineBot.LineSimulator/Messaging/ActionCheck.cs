using System.Text.Json;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>What LINE would find wrong with the action of a rich menu area (Messaging API reference, action objects).</summary>
internal static class ActionCheck
{
    internal static void Find(JsonElement action, string at, List<Detail> found)
    {
        var type = action.TryGetProperty("type", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString() : null;
        switch (type)
        {
            case "postback":
                Text(action, "data", 300, at, found);
                break;
            case "message":
                Text(action, "text", 300, at, found);
                break;
            case "uri":
                Text(action, "uri", 1000, at, found);
                break;
            case "datetimepicker":
                Text(action, "data", 300, at, found);
                Text(action, "mode", 8, at, found);
                break;
            case "richmenuswitch":
                Text(action, "richMenuAliasId", 32, at, found);
                Text(action, "data", 300, at, found);
                break;
            case "clipboard":
                Text(action, "clipboardText", 1000, at, found);
                break;
            default:
                found.Add(new Detail("must be postback, message, uri, datetimepicker, richmenuswitch or clipboard", at + ".type"));
                break;
        }
    }

    private static void Text(JsonElement action, string name, int longest, string at, List<Detail> found)
    {
        var length = action.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()!.Length : 0;
        if (length == 0 || length > longest)
        {
            found.Add(new Detail($"Length must be between 1 and {longest}", $"{at}.{name}"));
        }
    }
}
