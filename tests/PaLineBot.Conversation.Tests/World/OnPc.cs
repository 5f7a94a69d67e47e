using System.Text.Json;
using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Replies;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>Plays as <see cref="FakeWorld"/> does, and looks after each turn for what a person on LINE for PC cannot reach: there are no quick replies.</summary>
public sealed class OnPc(FakeWorld world)
{
    /// <summary>Quick replies that a person could neither see in a card nor say.</summary>
    public HashSet<string> Unreachable { get; } = [];

    /// <summary>How many quick replies were tried.</summary>
    public int Tried { get; private set; }

    /// <summary>Looks at an answer that was just given to a phone.</summary>
    public void Look(string phone, Turn turn)
    {
        var inCards = turn.Replies.OfType<CardReply>().SelectMany(r => CardTaps.Of(r.Card)).Select(a => a.Data).ToHashSet(StringComparer.Ordinal);
        var words = Tappable.TextOf(turn.Replies);
        foreach (var button in turn.Replies.SelectMany(r => r.Buttons))
        {
            Tried++;
            var reached = button switch
            {
                LinkButton link => inCards.Contains(link.Uri) || words.Contains(link.Uri, StringComparison.Ordinal) || PagesOfMenu(phone).Contains(PageOf(link.Uri)),
                PostbackButton tap => inCards.Contains(tap.Data) || SaysTheSame(phone, tap.Label, tap.Data),
                // The text to begin with stands in the card; it can be copied.
                FillInButton => true,
                _ => false,
            };
            if (!reached) Unreachable.Add($"{button.Label} ({(button as PostbackButton)?.Data ?? (button as LinkButton)?.Uri})");
        }
    }

    /// <summary>Whether a text does what a tap does.</summary>
    public bool SaysTheSame(string phone, string words, string data)
    {
        var tapped = world.WouldAnswer(phone, new ButtonTapped(world.Now, data));
        var typed = world.WouldAnswer(phone, new TextReceived(world.Now, "on-pc", words));
        return Told(tapped) == Told(typed);
    }

    /// <summary>Pages of the mini-app to which the menu card leads.</summary>
    public IReadOnlySet<string> PagesOfMenu(string phone) =>
        Tappable.LinksOf(world.WouldAnswer(phone, new TextReceived(world.Now, "on-pc", "เมนู")).Replies).Select(l => PageOf(l.Uri)).ToHashSet();

    // A page of one thing is found on the page of all.
    private static string PageOf(string uri) => new Uri(uri).AbsolutePath.Split('/')[2];

    private static string Told(Turn turn) =>
        Tappable.TextOf(turn.Replies) + "\n" + JsonSerializer.Serialize(turn.Effects.Select(e => (object)e));
}
