using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>
/// What was written on the page while the chat had its question open is never replaced unseen: what was typed waits in the state
/// until its sender has seen both and says what becomes of them.
/// </summary>
internal static class Meanwhile
{
    private const int ShownGraphemes = 300;

    /// <summary>Asks when something else stands in the field than when it was asked; false when what was typed can be stored.</summary>
    public static bool Asked(Talk talk, Field field, IReadOnlyList<AnswerPart> typed)
    {
        var now = talk.Sheet!.TextOf(field.Id);
        if (talk.Place.Open is not { Mode: not PromptMode.Append, Stood: { } stood }) return false;
        if (!talk.Sheet.Has(field.Id) || now == new Answer(typed).Text || TextMark.Of(now) == stood) return false;
        var before = field.Kind == FieldKind.Text && talk.Place.Doubt is { } waits && waits.FieldId == field.Id
            && (waits.IsAnswer || LateBubble.GoesOnWith(talk.Place, talk.Event.At) is not null) ? waits.Parts : [];
        Wait(talk, field, typed.Aggregate(before, TakeAnswer.Sorted), stood);
        return true;
    }

    /// <summary>Keeps a text that may take the place of what stands in the field, shows both and asks.</summary>
    /// <param name="stood">Mark of what stood there for all that the person saw; null for what stands there now.</param>
    public static void Wait(Talk talk, Field field, IReadOnlyList<AnswerPart> parts, string? stood = null)
    {
        var doubt = new Doubt(field.Id, parts, stood ?? TextMark.Of(talk.Sheet!.TextOf(field.Id)), IsAnswer: true, AskedAt: talk.ShownAt);
        talk.Place = talk.Place with { Doubt = doubt };
        Ask(talk, field, doubt);
    }

    /// <summary>What was typed takes the place of what stands there.</summary>
    public static void Instead(Talk talk, Tap tap) => Take(talk, tap, PromptMode.Replace);

    /// <summary>What was typed comes after what stands there.</summary>
    public static void Add(Talk talk, Tap tap) => Take(talk, tap, PromptMode.Append);

    /// <summary>What stands there stays, and what was typed is forgotten.</summary>
    public static void Leave(Talk talk, Tap tap)
    {
        if (Waiting(talk, tap) is not { } waiting)
        {
            Stale.Say(talk);
            return;
        }
        talk.Place = talk.Place with { Doubt = null };
        AfterAnswer.Go(talk, waiting.Field, "answer.kept");
    }

    private static void Take(Talk talk, Tap tap, PromptMode mode)
    {
        if (Waiting(talk, tap) is not { } waiting || (mode == PromptMode.Append && waiting.Field.Kind != FieldKind.Text))
        {
            Stale.Say(talk);
            return;
        }
        var (field, doubt) = waiting;
        if (tap.Arg(1) != TextMark.Of(talk.Sheet!.TextOf(field.Id)))
        {
            Ask(talk, field, doubt);
            return;
        }
        Take(talk, field, doubt, mode);
    }

    /// <summary>Stores what waited.</summary>
    public static void Take(Talk talk, Field field, Doubt doubt, PromptMode mode)
    {
        talk.Place = talk.Place with { Doubt = null };
        Asking.Push(talk, field.Id, mode);
        TakeAnswer.Store(talk, field, doubt.Parts);
    }

    /// <summary>Shows both, and asks. The buttons carry the mark of what was shown, so that an old one never replaces what was written since.</summary>
    public static void Ask(Talk talk, Field field, Doubt doubt)
    {
        var now = talk.Sheet!.TextOf(field.Id);
        var mark = TextMark.Of(now);
        List<CardAction> ways = [CardAction.Main("b.instead", Tap.Data(Verbs.Instead, field.Id, mark)), CardAction.Other("b.next-field", Tap.Data(Verbs.LeaveTyped, field.Id))];
        if (field.Kind == FieldKind.Text) ways.Insert(1, CardAction.Other("b.add", Tap.Data(Verbs.Add, field.Id, mark)));
        OnScreen.Put(talk, ways.Select(w => new ScreenButton(w.Label, w.Data)));
        var title = Wording.Get("meanwhile.title", ("field", Names.Of(talk.Form!, field)));
        talk.Show(new ConfirmCard(Wording.Get("meanwhile.kicker"), title, true,
            [
                new CardLine(Wording.Get("meanwhile.stands"), Shown(field, now)),
                new CardLine(Wording.Get("meanwhile.typed"), Shown(field, doubt.Text)),
            ], "", ways, Clip.Alt(title)));
    }

    private static string Shown(Field field, string text) => Clip.To(Names.Shown(field, text), ShownGraphemes);

    private static (Field Field, Doubt Doubt)? Waiting(Talk talk, Tap tap) =>
        talk.CanWrite && talk.Place.Doubt is { IsAnswer: true } doubt && doubt.FieldId == tap.Arg(0) && talk.Form!.FindField(doubt.FieldId) is { } field
        && talk.Sheet!.Has(field.Id) ? (field, doubt) : null;
}
