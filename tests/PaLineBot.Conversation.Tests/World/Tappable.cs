using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Tests.Playing;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>Everything in a turn's bubbles that can be tapped, and every text that can be read.</summary>
public static class Tappable
{
    // Every turn of every test is walked through.
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Parts = new();

    public static IReadOnlyList<(string Label, string Data)> Of(IEnumerable<Reply> replies)
    {
        var found = new List<(string, string)>();
        foreach (var r in replies)
        {
            foreach (var b in r.Buttons)
                if (b is PostbackButton p) found.Add((p.Label, p.Data));
                else if (b is FillInButton f) found.Add((f.Label, f.Data));
            if (r is CardReply c) Walk(c.Card, o => { if (o is CardAction { IsLink: false } a) found.Add((a.Label, a.Data)); if (o is CardRow { Action.IsLink: false } row) found.Add((row.Text, row.Action.Data)); });
        }
        return found;
    }

    public static Screen ScreenOf(IReadOnlyList<Reply> replies) => new(replies.Count, TextOf(replies), Of(replies), Screen.PagesOf(LinksOf(replies)));

    /// <summary>Everything that opens a page.</summary>
    public static IReadOnlyList<(string Label, string Uri)> LinksOf(IEnumerable<Reply> replies)
    {
        var found = new List<(string, string)>();
        foreach (var r in replies)
        {
            found.AddRange(r.Buttons.OfType<LinkButton>().Select(l => (l.Label, l.Uri)));
            if (r is CardReply c) Walk(c.Card, o => { if (o is CardAction { IsLink: true } a) found.Add((a.Label, a.Data)); });
        }
        return found;
    }

    public static string TextOf(IEnumerable<Reply> replies)
    {
        var lines = new List<string>();
        foreach (var r in replies)
            if (r is TextReply t) lines.Add(t.Text);
            else if (r is CardReply c) Walk(c.Card, o => { if (o is string s) lines.Add(s); });
        return string.Join('\n', lines);
    }

    public static void Walk(object? o, Action<object> visit)
    {
        if (o is null) return;
        visit(o);
        if (o is string || o.GetType().IsPrimitive) return;
        if (o is IEnumerable list)
        {
            foreach (var i in list) Walk(i, visit);
            return;
        }
        foreach (var p in Parts.GetOrAdd(o.GetType(), PartsOf)) Walk(p.GetValue(o), visit);
    }

    private static PropertyInfo[] PartsOf(Type type) => [.. type.GetProperties().Where(p => p.GetIndexParameters().Length == 0 && p.Name != "EqualityContract")];
}
