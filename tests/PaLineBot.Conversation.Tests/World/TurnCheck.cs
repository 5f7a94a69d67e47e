using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Understanding;
using Xunit;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>Rules that every turn keeps, whatever was said: LINE's limits, and buttons that are understood.</summary>
public static class TurnCheck
{
    public static void Good(Turn turn, bool render = true)
    {
        Assert.True(turn.Replies.Count <= 5, "more than five bubbles");
        foreach (var r in turn.Replies)
        {
            Assert.True(r.Buttons.Count <= 13, "more than 13 quick replies");
            foreach (var b in r.Buttons) Label(b.Label, 20);
            if (r is TextReply t) Assert.False(string.IsNullOrWhiteSpace(t.Text), "empty text");
            if (r is CardReply c) Card(c.Card, render);
        }
        foreach (var (label, data) in Tappable.Of(turn.Replies))
        {
            Assert.InRange(data.Length, 1, 300);
            Assert.True(Tap.Read(data) is not null, $"button {label} has data {data} that is not understood");
        }
    }

    private static void Card(Card card, bool render)
    {
        Assert.InRange(card.AltText.Length, 1, 1500);
        Tappable.Walk(card, o =>
        {
            if (o is CardAction a) Label(a.Label, 20);
            if (o is CardRow row) Assert.False(string.IsNullOrWhiteSpace(row.Text) || string.IsNullOrWhiteSpace(row.Mark), "empty row");
            if (o is CardLine line) Assert.False(string.IsNullOrWhiteSpace(line.Label) || string.IsNullOrWhiteSpace(line.Value), "empty line");
        });
        if (render) FlexTemplates.Check(card);
    }

    private static void Label(string label, int most)
    {
        var points = label.EnumerateRunes().Count();
        Assert.True(points >= 1 && points <= most, $"label '{label}' has {points} code points");
    }
}
