using System.Text.Json;
using PaLineBot.LineSimulator.People;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Tapping;

/// <summary>Finds what an order means to tap.</summary>
internal static class TapSearch
{
    private const int Reach = 20;

    /// <exception cref="ControlException">There is no such thing.</exception>
    internal static Tappable Find(Spot spot, TapOrder order)
    {
        if (order.RichMenuArea is { } area)
        {
            return InRichMenu(spot, area);
        }
        var seen = new List<Tappable>();
        foreach (var candidates in Candidates(spot.Chat, order.MessageId))
        {
            seen.AddRange(candidates);
            if (Pick(candidates, order) is { } found)
            {
                return found;
            }
        }
        var labels = string.Join(", ", seen.Select(s => s.Label).Distinct());
        throw new ControlException(404, $"nothing to tap with {(order.Data is null ? "label" : "data")} \"{order.Data ?? order.Label}\"; there is: {labels}");
    }

    private static IEnumerable<List<Tappable>> Candidates(Chat chat, string? messageId)
    {
        var messages = chat.After(0);
        for (var i = messages.Count - 1; i >= 0 && (messageId is not null || i >= messages.Count - Reach); i--)
        {
            var message = messages[i];
            if (!message.IsFromBot || (messageId is not null && message.Id != messageId))
            {
                continue;
            }
            var json = JsonElement.Parse(message.Json.Span);
            var quick = i == messages.Count - 1 || messageId is not null ? TappableFinder.QuickReplies(json) : [];
            yield return [.. quick, .. message.Type is "flex" or "template" ? TappableFinder.Parts(json) : []];
        }
    }

    private static Tappable? Pick(List<Tappable> candidates, TapOrder order)
    {
        if (order.Data is { } data)
        {
            return candidates.Find(c => c.Text("data") == data);
        }
        var label = order.Label ?? throw new ControlException(400, "label, data or richMenuArea is needed");
        return candidates.Find(c => c.Label == label) ?? candidates.Find(c => c.Label.Contains(label, StringComparison.Ordinal));
    }

    private static Tappable InRichMenu(Spot spot, int area)
    {
        var menu = spot.Channel is { } channel && !spot.Chat.IsGroup ? RichMenuView.Of(channel, spot.Person.Id).Menu : null;
        if (menu is null)
        {
            throw new ControlException(404, "the person sees no rich menu");
        }
        var areas = JsonElement.Parse(menu.Json).GetProperty("areas");
        if (area < 0 || area >= areas.GetArrayLength())
        {
            throw new ControlException(404, $"the rich menu has {areas.GetArrayLength()} areas");
        }
        var action = areas[area].GetProperty("action");
        return new Tappable(action.TryGetProperty("label", out var label) ? label.GetString() ?? "" : "", action);
    }
}
