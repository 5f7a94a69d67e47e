using System.Text.Json;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>What LINE would find wrong with the messages of a call.</summary>
internal static class MessageCheck
{
    internal static IReadOnlyList<Detail> Find(JsonElement body)
    {
        if (!body.TryGetProperty("messages", out var list) || list.ValueKind != JsonValueKind.Array)
        {
            return [new Detail("May not be empty", "messages")];
        }
        var count = list.GetArrayLength();
        if (count is < 1 or > 5)
        {
            return [new Detail("Size must be between 1 and 5", "messages")];
        }
        var found = new List<Detail>();
        for (var i = 0; i < count; i++)
        {
            var message = list[i];
            if (message.ValueKind != JsonValueKind.Object || !message.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String)
            {
                found.Add(new Detail("May not be empty", $"messages[{i}].type"));
            }
            else if (type.GetString() == "text" && message.TryGetProperty("text", out var text) && text.GetString()?.Length is 0 or > 5000)
            {
                found.Add(new Detail("Length must be between 0 and 5000", $"messages[{i}].text"));
            }
        }
        return found;
    }
}
