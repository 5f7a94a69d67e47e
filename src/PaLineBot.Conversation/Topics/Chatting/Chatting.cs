using PaLineBot.Conversation.Texts;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>Everyday talk while a question is open: answered, and the question stays as it was read.</summary>
internal static class Chatting
{
    private const int LongEnoughToKeep = 8;

    /// <summary>Nothing is stored; what was said can still be made the answer with one tap.</summary>
    public static bool Stay(Talk talk, Field open)
    {
        if (talk.Place.Paused) return SmallTalk.WhilePaused(talk);
        if (open.Kind == FieldKind.Text && talk.Heard.Text.Length >= LongEnoughToKeep) Doubts.Remember(talk, open);
        talk.SayText(Wording.Get("chat.stays") + "\n" + Asking.AgainAsRead(talk, open));
        if (talk.Place.Doubt is not null) talk.Offer(Quick.Of("b.take-doubt", Understanding.Verbs.TakeDoubt, open.Id));
        return true;
    }

    /// <summary>What is meant by the open question, and an example of it.</summary>
    public static bool Meaning(Talk talk, Field open)
    {
        var section = talk.Form!.FindSection(open.SectionId)!;
        var meant = section.Meaning.Length > 0 ? section.Meaning + "\n\n" : "";
        var example = open.Example is { } text ? Wording.Get("example.text", ("field", Names.Of(talk.Form, open)), ("text", text)) + "\n\n" : "";
        talk.SayText(meant + example + Asking.AgainAsRead(talk, open));
        return true;
    }

    /// <summary>Says something, then the open question again.</summary>
    public static Func<Talk, Field, bool> Then(Action<Talk> say) => (talk, open) =>
    {
        say(talk);
        talk.SayText(Asking.AgainAsRead(talk, open));
        return true;
    };

    public static void Decided(Talk talk) => talk.Say("chat.not-submitted-yet", ("status", Home.StatusLine(talk)));

    public static void School(Talk talk) => talk.Say(talk.Facts.Person!.LeadsSchool ? "chat.board" : "chat.board-none");

    public static void ChangePhone(Talk talk) => talk.Say("chat.change-phone", ("contact", Help.Contact(talk)));

    public static void Contact(Talk talk) => talk.SayText(Help.Contact(talk));
}
