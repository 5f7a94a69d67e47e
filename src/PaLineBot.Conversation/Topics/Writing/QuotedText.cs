using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>A text that quotes what was asked or told of another field than the open one: its sender says for which of them it is.</summary>
internal static class QuotedText
{
    private const int ShownGraphemes = 300;
    private const int MostAsButtons = 2;

    /// <summary>Asks for which; false when it quotes nothing of that kind, or is talk.</summary>
    public static bool Asked(Talk talk, TextReceived e, Field? open)
    {
        if (!talk.CanWrite || e.QuotedMessageId is not { } message || talk.Facts.Get(new QuotedRequest(message)) is not { } id || id == open?.Id) return false;
        if (talk.Form!.FindField(id) is not { Kind: FieldKind.Text } quoted || !talk.Sheet!.IsAsked(quoted)) return false;
        if (talk.Heard.Gist.Kind is not (GistKind.Answer or GistKind.Doubt)) return false;
        Which(talk, e, open is { Kind: FieldKind.Text } ? [quoted, open] : [quoted]);
        return true;
    }

    /// <summary>Keeps a text, and asks for which of these fields it is.</summary>
    /// <param name="goesOn">Whether it goes on with one that waits for its field already.</param>
    public static void Which(Talk talk, TextReceived e, IReadOnlyList<Field> fields, bool goesOn = false)
    {
        var isOneThought = LateBubble.GoesOnWith(talk.Place, e.At) is not null;
        var before = ((goesOn && OnScreen.FieldsOffered(talk).Any()) || isOneThought) && talk.Place.Doubt is { IsAnswer: true, Stood: null } waits ? waits.Parts : [];
        if (isOneThought && before.Count == 0 && Doubts.KeepsPlace(talk)) return;
        var doubt = new Doubt(fields[0].Id, TakeAnswer.Sorted(before, new AnswerPart(e.MessageId, e.At, talk.Heard.Text)), null, IsAnswer: true, AskedAt: talk.ShownAt);
        talk.Place = talk.Place with { Doubt = doubt };
        Ask(talk, doubt, fields);
    }

    /// <summary>Shows what waits, and asks. The buttons carry its mark, so that an old one never stores what was typed since.</summary>
    public static void Ask(Talk talk, Doubt doubt, IReadOnlyList<Field> fields)
    {
        var mark = TextMark.Of(doubt.Text);
        List<CardAction> ways = [.. fields.Select(f => CardAction.Of(Names.Of(talk.Form!, f), Tap.Data(Verbs.ForField, f.Id, mark)))];
        var leave = CardAction.Other("b.leave-doubt", Tap.Data(Verbs.LeaveDoubt, fields[0].Id, mark));
        OnScreen.Put(talk, [.. ways.Select(w => new ScreenButton(w.Label, w.Data)), new(leave.Label, leave.Data, SaysYes: false)]);
        talk.Show(CardOf(talk, fields, ways, leave, Clip.To(doubt.Text, ShownGraphemes)));
    }

    // A card has room for three buttons; more fields are rows, with what stands in each.
    private static Card CardOf(Talk talk, IReadOnlyList<Field> fields, List<CardAction> ways, CardAction leave, string typed)
    {
        var (kicker, title) = (Wording.Get("meanwhile.kicker"), Wording.Get("quoted.title"));
        if (fields.Count <= MostAsButtons)
            return new ConfirmCard(kicker, title, true, [new CardLine(Wording.Get("meanwhile.typed"), typed)], "", [.. ways, leave], Clip.Alt(title));
        return new ItemCard(kicker, title, typed, "", [.. fields.Select((f, i) => ItemView.Row(talk, f, ways[i]))], [leave], Clip.Alt(title));
    }

    /// <summary>It is for this field; what stands there already is shown before anything becomes of it.</summary>
    public static void For(Talk talk, Tap tap)
    {
        if (!talk.CanWrite || talk.Place.Doubt is not { IsAnswer: true } doubt || tap.Arg(1) != TextMark.Of(doubt.Text)
            || talk.Form!.FindField(tap.Arg(0)) is not { Kind: FieldKind.Text } field || !talk.Sheet!.IsAsked(field))
        {
            Stale.Say(talk);
            return;
        }
        if (talk.Sheet.Has(field.Id)) Meanwhile.Wait(talk, field, doubt.Parts);
        else Meanwhile.Take(talk, field, doubt, PromptMode.Ask);
    }
}
