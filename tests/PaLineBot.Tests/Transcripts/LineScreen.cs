using System.Text.Json;
using PaLineBot.Conversation.Tests.Playing;

namespace PaLineBot.Tests.Transcripts;

/// <summary>What a person sees of the messages that LINE got: their words, and what can be tapped.</summary>
internal sealed class LineScreen
{
    private readonly List<string> words = [];
    private readonly List<(string Label, string Data)> buttons = [];
    private readonly List<(string Label, string Uri)> links = [];

    public static Screen Of(IReadOnlyList<JsonElement> messages)
    {
        var seen = new LineScreen();
        foreach (var message in messages)
        {
            seen.Message(message);
        }

        return new Screen(messages.Count, string.Join('\n', seen.words), seen.buttons, Screen.PagesOf(seen.links));
    }

    private void Message(JsonElement message)
    {
        if (message.TryGetProperty("quickReply", out var quick))
        {
            foreach (var item in quick.GetProperty("items").EnumerateArray())
            {
                Action(item.GetProperty("action"), []);
            }
        }

        if (message.TryGetProperty("altText", out var alt))
        {
            words.Add(alt.GetString()!);
            Look(message.GetProperty("contents"));
        }
        else
        {
            words.Add(message.GetProperty("text").GetString()!);
        }
    }

    private void Look(JsonElement part)
    {
        if (part.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in part.EnumerateArray())
            {
                Look(item);
            }
        }

        if (part.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (part.TryGetProperty("action", out var action))
        {
            words.Add(action.GetProperty("label").GetString()!);
            Action(action, TextsIn(part));
        }

        words.AddRange(OwnText(part));
        foreach (var inner in part.EnumerateObject().Where(p => p.Name != "action"))
        {
            Look(inner.Value);
        }
    }

    // Where a whole box can be tapped, a person taps on any of its words.
    private void Action(JsonElement action, IEnumerable<string> texts)
    {
        var label = action.GetProperty("label").GetString()!;
        if (action.TryGetProperty("uri", out var uri))
        {
            links.Add((label, uri.GetString()!));
        }
        else
        {
            buttons.AddRange(texts.Append(label).Distinct().Select(t => (t, action.GetProperty("data").GetString()!)));
        }
    }

    private static IEnumerable<string> TextsIn(JsonElement part) => part.ValueKind switch
    {
        JsonValueKind.Array => part.EnumerateArray().SelectMany(TextsIn),
        JsonValueKind.Object => OwnText(part).Concat(part.EnumerateObject().Where(p => p.Name != "action").SelectMany(p => TextsIn(p.Value))),
        _ => [],
    };

    private static IEnumerable<string> OwnText(JsonElement part) =>
        part.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String && type.GetString() == "text" ? [part.GetProperty("text").GetString()!] : [];
}
