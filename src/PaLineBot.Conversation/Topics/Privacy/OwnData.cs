using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

/// <summary>What is stored about the person, to be seen and taken along.</summary>
internal static class OwnData
{
    private const int PlaceInHelp = 90;

    public static IReadOnlyList<HelpLine> Help { get; } =
    [
        .. new[] { HelpPage.Idle, HelpPage.Superior, HelpPage.SuperiorOfDistrict, HelpPage.Deciding, HelpPage.WritesNone }
            .Select(page => new HelpLine(page, PlaceInHelp, "help.say-my-data")),
    ];

    public static void Show(Talk talk)
    {
        if (talk.Facts.Get(new MyDataRequest()) is not { } data)
        {
            WhileJoining(talk);
            return;
        }
        talk.Show(new ConfirmCard(Wording.Get("data.kicker"), Wording.Get("data.title"), false,
            [
                new CardLine(Wording.Get("data.person"), Wording.Get("data.person-text")),
                new CardLine(Wording.Get("data.agreements"), Wording.Get("data.agreements-text", ("n", data.Agreements), ("decided", data.Official))),
                new CardLine(Wording.Get("data.evidence"), Wording.Get("data.evidence-text", ("n", data.Evidence))),
                new CardLine(Wording.Get("data.records"), Wording.Get("data.records-text")),
                new CardLine(Wording.Get("consent.long"), KeepingTime.Long(talk)),
            ],
            Wording.Get("data.note"),
            [.. talk.Page("b.my-data-page", "my-data") is LinkButton page ? [CardAction.Opening(page)] : (CardAction[])[], CardAction.Other("b.erase", Tap.Data(Verbs.Erase))],
            Wording.Get("data.alt")));
        // LINE for PC shows no quick replies, so the link stands in the words as well.
        talk.Say("data.archive", ("minutes", data.Minutes), ("link", data.Archive));
        talk.Offer(new LinkButton(Clip.Label(Wording.Get("b.archive")), data.Archive), Quick.Menu);
    }

    /// <summary>Of somebody who consented and is nobody of the district yet.</summary>
    public static void WhileJoining(Talk talk)
    {
        Tell(talk);
        talk.Offer(Quick.Of("b.erase", Verbs.Erase));
        Onboarding.Ways(talk);
    }

    /// <summary>Of an account that is nobody's: what is stored with it, and where to ask for what may be stored under a name.</summary>
    public static void Tell(Talk talk) => talk.SayText(Wording.Get("data.joining", ("contact", Topics.Help.Contact(talk))));
}
