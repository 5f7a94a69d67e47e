using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>A form with too many fields for a chat: whoever begins or goes on is offered the page first, and writes in chat by saying so.</summary>
internal static class PageFirst
{
    private const int MostFieldsInChat = 100;

    /// <summary>Offers the page in place of the next question; false where the chat asks it.</summary>
    public static bool Offered(Talk talk)
    {
        if (!IsFor(talk, out var page)) return false;
        Asking.Leave(talk);
        var (form, sheet) = (talk.Form!, talk.Sheet!);
        var items = form.SubIndicators.Count();
        var title = Wording.Get("long.title");
        var size = Wording.Get("long.size", ("n", Route.Asked(form, sheet).Count()), ("items", items), ("topics", form.ChallengeCount));
        var done = Wording.Get("long.done", ("done", Progress.CountDone(form, sheet)), ("of", items));
        talk.Show(new ConfirmCard(Wording.Get("start.kicker", ("fy", talk.FiscalYear)), title, true,
            [new(Wording.Get("l.size"), size), new(Wording.Get("l.done"), done)], Wording.Get("long.note"),
            [CardAction.Opening(page, primary: true), CardAction.Other("b.in-chat", Tap.Data(Verbs.InChat))],
            Clip.Alt($"{title} {size} {done}")));
        talk.Offer(page, Quick.Of("b.in-chat", Verbs.InChat), Quick.Mine, Quick.Menu);
        return true;
    }

    /// <summary>Whether the page comes first: until the person chose the chat, and again when they come back after long.</summary>
    public static bool IsFor(Talk talk) => IsFor(talk, out _);

    /// <summary>The person writes in chat nevertheless.</summary>
    public static void InChat(Talk talk)
    {
        if (!talk.CanWrite || !talk.Facts.Person!.StandingConfirmed)
        {
            Home.Continue(talk);
            return;
        }
        talk.Place = talk.Place with { InChat = true };
        talk.Say("long.in-chat");
        Home.AskNext(talk);
    }

    private static bool IsFor(Talk talk, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out LinkButton? page)
    {
        page = null;
        if (talk.Status != AgreementStatus.Draft || talk.Form!.Fields.Count() <= MostFieldsInChat || (talk.Place.InChat && !Heading.WelcomesBack(talk))) return false;
        if (Route.Next(talk.Form, talk.Sheet!, talk.Place) is not { } next) return false;
        page = talk.Page("b.page-write", $"pa1/{next.SectionId}") as LinkButton;
        return page is not null;
    }
}
