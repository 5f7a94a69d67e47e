using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>Greetings, thanks, and words that mean nothing here.</summary>
internal static class SmallTalk
{
    public static void Hello(Talk talk)
    {
        if (!Heading.WelcomesBack(talk)) talk.Say("small.hello");
        if (talk.CanWrite) Home.Continue(talk);
        else Home.Show(talk);
    }

    public static void Thanks(Talk talk)
    {
        talk.Say("small.thanks");
        Home.Ways(talk);
    }

    public static bool ThanksWhileAsked(Talk talk, Field open)
    {
        talk.Say("small.thanks");
        if (talk.Place.Paused) talk.Offer(Quick.Continue, Quick.Mine);
        else if (!Doubts.AsksAgain(talk, open)) talk.SayText(Asking.Again(talk, open));
        return true;
    }

    /// <summary>A yes goes on after a pause; else it is small talk, never an answer.</summary>
    public static bool YesWhileAsked(Talk talk, Field open)
    {
        if (!talk.Place.Paused) return Chatting.Stay(talk, open);
        Home.Continue(talk);
        return true;
    }

    public static void Cancel(Talk talk)
    {
        if (talk.State.Over is State.Focus.Returning)
        {
            Returning.Cancel(talk);
            return;
        }
        talk.Say("cancelled");
        Help.Resume(talk);
    }

    public static void Empty(Talk talk)
    {
        talk.Say("small.empty");
        Help.Resume(talk);
    }

    /// <summary>Nothing is asked now; what looks like an answer of the field that was asked can be made one with a tap.</summary>
    public static bool WhilePaused(Talk talk, Field asked)
    {
        talk.Say("small.paused");
        talk.Offer(Quick.Continue, Quick.Mine);
        if (asked.Kind == FieldKind.Text && talk.Heard.Gist.Kind is GistKind.Answer or GistKind.Doubt) Doubts.Offer(talk, asked);
        return true;
    }

    public static bool NotUnderstood(Talk talk)
    {
        // What is asked while it waits, or is approved, is asked about it.
        if (talk is { CanWrite: false, Form: not null, Heard.Gist.IsQuestion: true })
        {
            Chatting.DecidedIdle(talk);
            return true;
        }
        talk.Say(!talk.Writes ? talk.Facts.Person!.IsSuperior ? "small.not-understood-reviewer" : "small.not-understood-none" : talk.Facts.Agreement is null ? "small.not-understood-new" : talk.CanWrite ? "small.not-understood" : "small.not-understood-closed");
        Home.Ways(talk);
        return true;
    }
}
