using System.Text;
using System.Text.Json;

namespace PaLineBot.Tests.Support;

/// <summary>One bubble of the bot.</summary>
/// <param name="Type">text or flex.</param>
/// <param name="Via">reply or push.</param>
/// <param name="Text">All words in it, alt text included.</param>
/// <param name="Labels">Labels of its buttons and quick replies.</param>
/// <param name="Raw">The message as LINE got it.</param>
public sealed record Bubble(string Type, string Via, string Text, IReadOnlyList<string> Labels, JsonElement Raw)
{
    /// <summary>From the simulator's history.</summary>
    public static Bubble Of(JsonElement message)
    {
        var raw = message.GetProperty("message");
        var (words, labels) = (new StringBuilder(), new List<string>());
        Collect(raw, words, labels);
        return new Bubble(raw.GetProperty("type").GetString()!, message.GetProperty("via").GetString()!, words.ToString(), labels, raw);
    }

    private static void Collect(JsonElement element, StringBuilder words, List<string> labels)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, words, labels);
            }
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.String && property.Name is "text" or "altText" && !element.TryGetProperty("label", out _))
            {
                words.AppendLine(property.Value.GetString());
            }
            else if (property.Name == "label")
            {
                labels.Add(property.Value.GetString()!);
            }
            else
            {
                Collect(property.Value, words, labels);
            }
        }
    }
}
