using PaLineBot.Conversation.Texts;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>Everyday talk while a question is open: answered, and the question stays as it was read.</summary>
internal static class Chatting
{
    /// <summary>Nothing is stored; what was said can still be made the answer with one tap, unless something else waits for a word.</summary>
    public static bool Stay(Talk talk, Field open)
    {
        if (talk.Place.Paused) return SmallTalk.WhilePaused(talk, open);
        if (Doubts.AsksAgain(talk, open)) return true;
        talk.SayText(Wording.Get("chat.stays") + "\n" + Asking.AgainAsRead(talk, open));
        if (!OnScreen.Keeps(talk) && talk.Place.Doubt is not { IsAsked: true } && open.Kind == FieldKind.Text && talk.Heard.Text.Any(char.IsLetterOrDigit)) Doubts.Offer(talk, open);
        return true;
    }

    /// <summary>What is meant by the open question, and an example of it.</summary>
    public static bool Meaning(Talk talk, Field open)
    {
        var section = talk.Form!.FindSection(open.SectionId)!;
        var meant = string.Concat(new[] { section.Meaning, PeopleGroups.Note(talk, open) }.Where(w => w.Length > 0).Select(w => w + "\n\n"));
        talk.SayText(meant + ExampleText.Of(talk, open) + "\n\n" + Asking.AgainAsRead(talk, open));
        return true;
    }

    /// <summary>Says something, then the open question again.</summary>
    public static Func<Talk, Field, bool> Then(Action<Talk> say) => (talk, open) =>
    {
        say(talk);
        talk.SayText(Asking.AgainAsRead(talk, open));
        return true;
    };

    /// <summary>Shows something; the open question stays open beneath, as it was read.</summary>
    public static Func<Talk, Field, bool> Keeping(Action<Talk> show) => (talk, open) =>
    {
        var (asked, paused) = (talk.Place.Open!, talk.Place.Paused);
        show(talk);
        Asking.Push(talk, open.Id, asked.Mode, talk.Event.At - LateBubble.ReadingTime, asked.Stood);
        talk.Place = talk.Place with { Paused = paused };
        return true;
    };

    /// <summary>How far one's agreement is, and what topics tell beside that.</summary>
    public static void Decided(Talk talk)
    {
        if (talk.Facts.Agreement is not null) talk.Say("chat.status", ("status", Home.StatusLine(talk)));
        foreach (var row in AllTopics.Rows) row.WithStatus?.Invoke(talk);
    }

    public static void DecidedIdle(Talk talk)
    {
        Decided(talk);
        Home.Ways(talk);
    }

    /// <summary>Who has submitted: the board, for who leads a school or the district.</summary>
    public static void School(Talk talk)
    {
        SayBoard(talk);
        Home.Ways(talk);
    }

    public static void SayBoard(Talk talk)
    {
        var person = talk.Facts.Person!;
        if (person.LeadsSchool) talk.Say("chat.board");
        if (person.LeadsDistrict) DistrictBoard.Show(talk);
        if (!person.LeadsSchool && !person.LeadsDistrict) talk.Say("chat.board-none");
    }

    public static void ChangePhone(Talk talk)
    {
        SayChangePhone(talk);
        Home.Ways(talk);
    }

    public static void SayChangePhone(Talk talk) => talk.Say("chat.change-phone", ("contact", Help.Contact(talk)));

    public static void Contact(Talk talk)
    {
        SayContact(talk);
        Home.Ways(talk);
    }

    public static void SayContact(Talk talk) => talk.SayText(Help.Contact(talk));
}
