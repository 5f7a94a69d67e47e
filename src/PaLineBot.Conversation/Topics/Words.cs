using System.Diagnostics;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>What a text of a linked person means: a button's words, a command, a comment, a late bubble, an answer, or something else.</summary>
internal static class Words
{
    public static void Handle(Talk talk, TextReceived e)
    {
        if (talk.Heard.Text.Length == 0) SmallTalk.Empty(talk);
        else if (talk.Heard.Tap is { } tap) Taps.Handle(talk, tap);
        else if (!OnScreen.IsGone(talk)) Handle(talk, e, talk.Before.Over ?? talk.Own);
    }

    private static void Handle(Talk talk, TextReceived e, Focus focus)
    {
        _ = focus switch
        {
            Focus.Returning => Commanded(talk, whileReturning: true) || Returning.Text(talk, e),
            Focus.Looking { Beneath: Focus.Returning beneath } => Then(talk, e, beneath),
            Focus.Looking looking => EvidenceIntake.Link(talk, e) || NamesItem(talk, null, changing: true) || Commanded(talk, whileLooking: true)
                || LateBubble.Take(talk, e) || Looking.Hint(talk, looking),
            Focus.EvidenceAsked => EvidenceFiling.Typed(talk) || Then(talk, e, focus.Beneath),
            Focus.EvidenceListed => EvidenceIntake.Link(talk, e, inAnyText: true) || Then(talk, e, focus.Beneath),
            Focus.Field field => EvidenceIntake.Link(talk, e) || Asked(talk, e, talk.Form!.FindField(field.Id)!),
            Focus.Item item => EvidenceIntake.Link(talk, e) || ItemView.FieldNamed(talk, item.SectionId) || NamesItem(talk, null) || Commanded(talk)
                || QuotedText.Asked(talk, e, null) || LateBubble.Take(talk, e) || ItemView.ChooseFirst(talk, e, item.SectionId),
            Focus.Nothing => EvidenceIntake.Link(talk, e) || NamesItem(talk, null) || Commanded(talk)
                || QuotedText.Asked(talk, e, null) || LateBubble.Take(talk, e) || SmallTalk.NotUnderstood(talk),
            Focus.Joining => Then(talk, e, null),
            _ => throw new UnreachableException(),
        };
    }

    private static bool Then(Talk talk, TextReceived e, Focus? beneath)
    {
        Handle(talk, e, beneath ?? talk.Own);
        return true;
    }

    private static bool Asked(Talk talk, TextReceived e, Field field)
    {
        if (field.Kind != FieldKind.Text && TakeAnswer.Reads(field, talk.Heard)) return LateBubble.Take(talk, e) || Answer(talk, e, field);
        if (field.Kind == FieldKind.Hours && talk.Heard.Gist.Kind == GistKind.Company && Doubts.Asked(talk, field)) return true;
        return NamesItem(talk, field) || CommandedWhileAsked(talk, field) || QuotedText.Asked(talk, e, field) || LateBubble.Take(talk, e) || Answer(talk, e, field);
    }

    private static bool Answer(Talk talk, TextReceived e, Field field)
    {
        if (talk.Place.Paused) return SmallTalk.WhilePaused(talk, field);
        if (Doubts.Asked(talk, field)) return true;
        TakeAnswer.Text(talk, field, talk.Heard.Text, e);
        return true;
    }

    // What is no number and no option cannot be lost as an answer.
    private static bool CommandedWhileAsked(Talk talk, Field field) =>
        AllTopics.Find(field.Kind != FieldKind.Text || (talk.Place.Paused && talk.Heard.Gist.Kind != GistKind.Answer) ? Guessed(talk) : talk.Heard.Strict) switch
        {
            { WhileAsked: { } act } => act(talk, field),
            { Act: { } act } => Done(talk, act),
            _ => false,
        };

    private static bool Commanded(Talk talk, bool whileReturning = false, bool whileLooking = false) =>
        AllTopics.Find(whileReturning ? talk.Heard.Strict : Guessed(talk)) is { Act: { } act } row
        && (!whileReturning || row.WhileReturning) && !(whileLooking && row.NotWhileLooking) && Done(talk, act);

    // A late bubble is an answer that would be lost as a command.
    private static Intent Guessed(Talk talk) => talk.CanWrite && LateBubble.Owner(talk.Place, talk.Event.At) is not null ? talk.Heard.Strict : talk.Heard.Loose;

    private static bool Done(Talk talk, Action<Talk> act)
    {
        act(talk);
        return true;
    }

    private static bool NamesItem(Talk talk, Field? open, bool changing = false)
    {
        if (talk.Form is null) return false;
        if (ItemIds.Counted(talk.Heard.Text) is { } n && !changing) return Change.WhichOne(talk, n, open);
        if (ItemIds.Unknown(talk.Form, talk.Heard.Text) is { } unknown) return NoSuchItem(talk, unknown, open);
        if (ItemIds.Read(talk.Form, talk.Heard.Text) is not { } named || (changing && !named.SaysChange)) return false;
        if (open is not null && !named.SaysChange && named.Section.Kind != SectionKind.SubIndicator) return false;
        if (talk.CanWrite) Change.Named(talk, named);
        else ItemView.Show(talk, named.Section);
        return true;
    }

    private static bool NoSuchItem(Talk talk, string item, Field? open)
    {
        var ids = talk.Form!.SubIndicators.Select(s => s.Id).ToList();
        var said = Wording.Get("item.none", ("item", item), ("first", ids[0]), ("last", ids[^1]));
        if (open is not null) said += "\n\n" + Asking.Again(talk, open);
        else talk.Offer(Quick.Mine, Quick.Continue);
        talk.SayText(said);
        return true;
    }
}
