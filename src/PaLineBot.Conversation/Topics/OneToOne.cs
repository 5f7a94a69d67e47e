using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.State;

namespace PaLineBot.Conversation.Topics;

/// <summary>One-to-one chat: sorts an event to the topic it belongs to.</summary>
internal static class OneToOne
{
    private const int IdsKept = 30;

    public static void Handle(Talk talk)
    {
        if (MessageId(talk.Event) is { } id)
        {
            if (talk.State.UnsentMessages.Contains(id) || talk.State.SeenMessages.Contains(id)) return;
            if (talk.Facts.Person is not null || talk.State.ConsentVersion > 0)
                talk.State = talk.State with { SeenMessages = [.. talk.State.SeenMessages.Append(id).TakeLast(IdsKept)] };
        }
        if (IsSilent(talk.Event))
        {
            Silently(talk);
            return;
        }
        // Whoever was taken off this account leaves nothing of theirs to whoever joins with it next.
        if (talk.Facts.Person is null) talk.State = talk.State.OfNobody();
        if (talk.Facts.Person is not null) Linked(talk);
        else if (talk.State.ConsentVersion < Consent.Oldest) Consent.Handle(talk);
        else Onboarding.Handle(talk);
        Heading.Put(talk);
    }

    private static void Linked(Talk talk)
    {
        if (talk.Event is TextReceived or ButtonTapped)
        {
            talk.State = talk.State with { Over = talk.State.Over?.AfterActing() };
            OnScreen.Leave(talk);
        }
        else if (talk.State.Over is Focus.Joining) talk.State = talk.State with { Over = null };
        switch (talk.Event)
        {
            case Followed:
                talk.Do(new BlockedChanged(false));
                talk.Say("home.followed");
                Home.Show(talk);
                break;
            case AttachmentReceived a:
                Attachments.Handle(talk, a);
                break;
            case ButtonTapped:
                Taps.Handle(talk, talk.Heard.Tap);
                break;
            case TextReceived t:
                Words.Handle(talk, t);
                break;
        }
    }

    private static void Silently(Talk talk)
    {
        if (talk.Event is Unfollowed && talk.Facts.Person is not null) talk.Do(new BlockedChanged(true));
        if (talk.Event is MessageUnsent u && (talk.Facts.Person is not null || talk.State.ConsentVersion > 0)) Unsending.Handle(talk, u);
    }

    private static bool IsSilent(ChatEvent e) => e is not (Followed or AttachmentReceived or ButtonTapped or TextReceived);

    private static string? MessageId(ChatEvent e) => e switch
    {
        TextReceived { MessageId.Length: > 0 } t => t.MessageId,
        AttachmentReceived { MessageId.Length: > 0 } a => a.MessageId,
        _ => null,
    };
}
