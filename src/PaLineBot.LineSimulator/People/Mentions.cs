using System.Text.Json;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.People;

/// <summary>Who is mentioned in a text, and where, in UTF-16 units.</summary>
internal static class Mentions
{
    private sealed record Mention(int Index, int Length, string? UserId, bool IsSelf);

    /// <summary>Puts missing names in front of the text; gives the text and what writes <c>mention</c> (null when nobody is).</summary>
    internal static (string Text, Action<Utf8JsonWriter>? Write) Place(Platform platform, Channel? channel, SayOrder order)
    {
        var wanted = new List<(string Name, string? UserId, bool IsSelf)>();
        if (order.MentionBot && channel is not null)
        {
            wanted.Add(("@" + channel.DisplayName, channel.BotUserId, true));
        }
        if (order.MentionAll)
        {
            wanted.Add(("@All", null, false));
        }
        wanted.AddRange(order.Mentions.Select(m => ("@" + platform.User(m).DisplayName, (string?)m, false)));
        if (wanted.Count == 0)
        {
            return (order.Text, null);
        }
        var text = order.Text;
        foreach (var (name, _, _) in Enumerable.Reverse(wanted))
        {
            text = text.Contains(name, StringComparison.Ordinal) ? text : $"{name} {text}";
        }
        var found = wanted.Select(w => new Mention(text.IndexOf(w.Name, StringComparison.Ordinal), w.Name.Length, w.UserId, w.IsSelf)).ToArray();
        return (text, json => Write(json, found));
    }

    private static void Write(Utf8JsonWriter json, Mention[] mentions)
    {
        json.WriteStartObject("mention");
        json.WriteStartArray("mentionees");
        foreach (var mention in mentions.OrderBy(m => m.Index))
        {
            json.WriteStartObject();
            json.WriteNumber("index", mention.Index);
            json.WriteNumber("length", mention.Length);
            json.WriteString("type", mention.UserId is null ? "all" : "user");
            if (mention.UserId is not null)
            {
                json.WriteString("userId", mention.UserId);
                json.WriteBoolean("isSelf", mention.IsSelf);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
