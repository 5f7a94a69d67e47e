using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>One item of one's own agreement with its texts, each a tap away from being changed.</summary>
internal static class ItemView
{
    private const int NoteGraphemes = 300;

    /// <summary>Shows the item of a button.</summary>
    public static void Show(Talk talk, Tap tap)
    {
        if (talk.Form?.FindSection(tap.Arg(0)) is { } section) Show(talk, section);
        else Stale.Say(talk);
    }

    /// <summary>Shows an item; when it can be changed a text may name the field.</summary>
    public static void Show(Talk talk, Section section, IReadOnlyList<CardAction>? actions = null)
    {
        var form = talk.Form!;
        var canWrite = talk.CanWrite;
        var title = Names.Title(form, section);
        if (canWrite)
        {
            Asking.Close(talk);
            talk.Place = talk.Place with { Choosing = section.Id };
        }
        var rows = section.Fields.Where(f => talk.Sheet!.IsAsked(f)).Select(f => Row(talk, f, CardAction.Of(f.ShortTitle, canWrite ? Tap.Data(Verbs.Field, f.Id) : Tap.Data(Verbs.Item, f.SectionId)))).ToList();
        var kicker = Wording.Get(canWrite ? "item.choose" : "item.read", ("place", Names.Place(form, section)));
        var alt = Wording.Get("item.alt", ("title", title), ("text", string.Join(" · ", rows.Select(r => $"{r.Text}: {r.Note}"))));
        talk.Show(new ItemCard(kicker, title, section.Meaning, QuestionCards.Comment(talk, section.Id), rows,
            actions ?? (canWrite ? [CardAction.Other("b.back-to-work", Tap.Data(Verbs.Continue))] : []), Clip.Alt(alt)));
        if (canWrite) foreach (var r in rows) talk.Offer(Quick.Labelled(r.Text, Verbs.Field, r.Action.Data.Split('|')[1]));
        else if (rows.Any(r => r.Note.EndsWith('…'))) talk.SayText(Full(talk, section));
        talk.Offer(Quick.Continue, Quick.Mine, canWrite ? talk.Page("b.page-write", $"pa1/{section.Id}") : null);
    }

    /// <summary>The words name one of the fields that are offered.</summary>
    public static bool FieldNamed(Talk talk, string sectionId)
    {
        if (ItemIds.FieldOf(talk.Form!.FindSection(sectionId)!, talk.Heard.Text) is not { } field) return false;
        if (OnScreen.FieldsOffered(talk).Any() && talk.Place.Doubt is { IsAnswer: true } waits) QuotedText.For(talk, new Tap(Verbs.ForField, [field.Id, TextMark.Of(waits.Text)]));
        else Change.Field(talk, new Tap(Verbs.Field, [field.Id]));
        return true;
    }

    /// <summary>The words are none of the fields that are offered: what may be an answer is kept, and asked for which of them it is.</summary>
    public static bool ChooseFirst(Talk talk, TextReceived e, string sectionId)
    {
        var section = talk.Form!.FindSection(sectionId)!;
        if (talk.Heard.Gist.Kind is GistKind.Answer or GistKind.Doubt && section.Fields.Where(f => f.Kind == FieldKind.Text && talk.Sheet!.IsAsked(f)).ToList() is { Count: > 0 } fields)
        {
            QuotedText.Which(talk, e, fields, goesOn: true);
            return true;
        }
        ChoiceCards.Show(talk, Wording.Get("small.choose-first", ("item", Names.Short(talk.Form, section))),
            section.Fields.Where(f => talk.Sheet!.IsAsked(f)), f => f.ShortTitle, f => Tap.Data(Verbs.Field, f.Id));
        talk.Offer(Quick.Continue);
        return true;
    }

    private static string Full(Talk talk, Section section) => string.Join("\n\n", section.Fields.Where(f => talk.Sheet!.Has(f.Id))
        .Select(f => Wording.Get("review.field", ("field", f.ShortTitle), ("text", Names.Shown(f, talk.Sheet!.TextOf(f.Id))))));

    /// <summary>A field with what stands in it.</summary>
    public static CardRow Row(Talk talk, Field field, CardAction action)
    {
        var sheet = talk.Sheet!;
        var has = sheet.Has(field.Id);
        var note = has ? Clip.To(Names.Shown(field, sheet.TextOf(field.Id)), NoteGraphemes) : Wording.Get("item.empty");
        return new CardRow(has ? "✓" : "○", field.ShortTitle, note, !has && Progress.IsWaitedFor(talk.Form!.FindSection(field.SectionId)!, field, sheet), action);
    }
}
