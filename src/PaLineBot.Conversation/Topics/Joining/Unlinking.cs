using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

/// <summary>Taking the LINE account off the person; what was written stays.</summary>
internal static class Unlinking
{
    /// <summary>Asks, or does it.</summary>
    public static void Tapped(Talk talk, Tap tap)
    {
        if (!tap.IsYes(talk.Event.At))
        {
            Ask(talk);
            return;
        }
        talk.Do(new Unlink());
        talk.State = ConversationState.New with { ConsentVersion = talk.State.ConsentVersion, SeenMessages = talk.State.SeenMessages, WrongCodes = talk.State.WrongCodes, CodesWaitUntil = talk.State.CodesWaitUntil };
        talk.Say("unlink.done");
        talk.Offer(Quick.Of("b.enter-code", Verbs.Join, "code"));
    }

    public static void Ask(Talk talk)
    {
        var yes = Tap.Yes(Verbs.Unlink, talk.Facts.Now);
        talk.Show(new ConfirmCard(Wording.Get("unlink.kicker"), Wording.Get("unlink.title"), true, [], Wording.Get("unlink.note"),
            [CardAction.Main("b.leave", Tap.Data(Verbs.Cancel)), CardAction.Other("b.unlink-yes", yes)],
            Wording.Get("unlink.title")));
        talk.Offer(Quick.Of("b.leave", Verbs.Cancel), Quick.Tapping("b.unlink-yes", yes));
    }
}
