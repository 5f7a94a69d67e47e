using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Topics;

/// <summary>A text that may be an answer or not: it waits in the state until its sender says which, and overwrites nothing before.</summary>
internal static class Doubts
{
    private const int EchoGraphemes = 60;

    /// <summary>Asks where nobody could tell; false when it is an answer.</summary>
    public static bool Asked(Talk talk, Field open)
    {
        if (open.Kind == FieldKind.Hours) return AskedHours(talk, open);
        if (open.Kind != FieldKind.Text) return talk.Heard.Gist.IsQuestion && Chatting.Meaning(talk, open);
        // Labelled bubbles of one thought are one answer, which is then offered as a split.
        if (Splitter.ForAnother(talk.Form!, open, talk.Heard.Text) is { } labelled) return !NextBubble.IsAwaited(talk) && Ask(talk, labelled.Field, labelled.Text);
        switch (talk.Heard.Gist.Where(answered: talk.Place.Open?.Mode == PromptMode.Replace))
        {
            case GistKind.Answer: return false;
            case GistKind.Company: return Chatting.Stay(talk, open);
            case GistKind.Question: return AskOfQuestion(talk, open, open);
            default: return AskOf(talk, open);
        }
    }

    /// <summary>Asks which.</summary>
    public static bool AskOf(Talk talk, Field open)
    {
        if (open.Kind == FieldKind.Text) return Ask(talk, open, talk.Heard.Text);
        talk.SayText(Asking.AgainAsRead(talk, open));
        return true;
    }

    /// <summary>Asks whether a text that came too late for the field it may be for is its answer; what is open stays open.</summary>
    public static bool AskOfLate(Talk talk, Field owner) => talk.Heard.Gist.Kind == GistKind.Question && talk.OpenField is { } open
        ? AskOfQuestion(talk, open, owner) : Ask(talk, owner, talk.Heard.Text);

    /// <summary>Offers to take what was said as the answer after all; what waits for a word already keeps its place.</summary>
    public static void Offer(Talk talk, Field field)
    {
        if (talk.Place.Doubt is { IsAsked: true, IsAnswer: true }) return;
        Remember(talk, field, talk.Heard.Text, isAsked: false);
        Put(talk, field, [TakeButton(field, null)], no: null);
        OnScreen.Offer(talk);
    }

    /// <summary>Asks once more about what waits for a word; false when nothing does.</summary>
    /// <param name="open">The open field; about another one is asked only while that is on the screen.</param>
    public static bool AsksAgain(Talk talk, Field open)
    {
        if (talk.Place.Doubt is not { IsAsked: true } doubt || (doubt.FieldId != open.Id && !OnScreen.WasAsked(talk)) || talk.Form!.FindField(doubt.FieldId) is not { } field) return false;
        return AskAnew(talk, field, doubt);
    }

    /// <summary>Whether what waits keeps its place, because this text was sent before its sender could read about it: that is told, and asked about once more.</summary>
    public static bool KeepsPlace(Talk talk) =>
        LateBubble.GoesOnWith(talk.Place, talk.Event.At) is { } waits && talk.Form!.FindField(waits.FieldId) is { } field && AskAnew(talk, field, waits) && TellLeft(talk);

    /// <summary>It was an answer, or one of the numbers in it was.</summary>
    public static void Take(Talk talk, Tap tap)
    {
        if (!talk.CanWrite || talk.Place.Doubt is not { IsAnswer: false } doubt || doubt.FieldId != tap.Arg(0) || talk.Form!.FindField(doubt.FieldId) is not { } field
            || (field.Kind == FieldKind.Hours && !SaidHours.Candidates(doubt.Text, talk.Heard.GistOf(doubt.Text)).Select(Hours.Format).Contains(tap.Arg(1))))
        {
            Stale.Say(talk);
            return;
        }
        talk.Place = talk.Place with { Doubt = null };
        IReadOnlyList<AnswerPart> parts = field.Kind == FieldKind.Hours ? [doubt.Parts[0] with { Text = tap.Arg(1) }] : doubt.Parts;
        if (talk.OpenField?.Id != field.Id)
        {
            // What stands there is not on the screen.
            if (talk.Sheet!.Has(field.Id) && talk.Sheet.TextOf(field.Id) != new Answer(parts).Text)
            {
                Meanwhile.Wait(talk, field, parts);
                return;
            }
            Asking.Push(talk, field.Id, talk.Sheet.Has(field.Id) ? PromptMode.Replace : PromptMode.Ask, stood: doubt.Stood);
        }
        TakeAnswer.Take(talk, field, parts);
    }

    /// <summary>It was none.</summary>
    public static void Leave(Talk talk, Tap tap)
    {
        // The button of an older text is no word about an answer that waits since.
        if ((tap.Arg(1).Length > 0 || talk.Place.Doubt is { IsAnswer: true }) && TextMark.Of(talk.Place.Doubt?.Text ?? "") != tap.Arg(1))
        {
            Stale.Say(talk);
            return;
        }
        talk.Place = talk.Place with { Doubt = null };
        talk.Say("chat.left");
        Help.Resume(talk);
    }

    private static bool Ask(Talk talk, Field field, string text)
    {
        if (GoesOn(talk, field, text) || KeepsPlace(talk) || HoldsAnswer(talk, field)) return true;
        Remember(talk, field, text, isAsked: true);
        AskAbout(talk, field, talk.Place.Doubt!);
        return true;
    }

    // Bubbles of one thought are decided together. Hours are whole in one bubble: the last one counts.
    private static bool GoesOn(Talk talk, Field field, string text)
    {
        var e = (TextReceived)talk.Event;
        if (LateBubble.GoesOnWith(talk.Place, e.At) is not { } waits || talk.Form!.FindField(waits.FieldId) is not { } first) return false;
        if (first.Kind != FieldKind.Text || field.Kind != FieldKind.Text)
        {
            if (first == field) talk.Place = talk.Place with { Doubt = null };
            return false;
        }
        // A label tells for which field it is, once what waits is parted.
        var both = waits with
        {
            Parts = TakeAnswer.Sorted(waits.Parts, new AnswerPart(e.MessageId, e.At, first == field ? text : talk.Heard.Text)),
            // What stood in its place may be gone.
            IsAnswer = waits.IsAnswer && (waits.Stood is null || talk.Sheet!.Has(first.Id)),
            AskedAt = talk.ShownAt,
        };
        talk.Place = talk.Place with { Doubt = both };
        return AskAnew(talk, first, both);
    }

    private static bool AskAnew(Talk talk, Field field, Doubt doubt)
    {
        if (!doubt.IsAnswer) AskAbout(talk, field, doubt);
        else if (doubt.Stood is null) QuotedText.Ask(talk, doubt, [.. OnScreen.FieldsOffered(talk).DefaultIfEmpty(field.Id).Select(talk.Form!.FindField).OfType<Field>()]);
        else if (talk.Sheet!.Has(field.Id)) Meanwhile.Ask(talk, field, doubt);
        else return false;
        return true;
    }

    private static bool TellLeft(Talk talk)
    {
        talk.SayFirst(Wording.Get("chat.stays"));
        return true;
    }

    // What nobody foresaw may be asked of the question itself.
    private static bool AskOfQuestion(Talk talk, Field open, Field about)
    {
        Chatting.Meaning(talk, open);
        return Ask(talk, about, talk.Heard.Text);
    }

    private static bool AskedHours(Talk talk, Field open)
    {
        if (talk.Heard.Gist.IsQuestion) return Chatting.Meaning(talk, open);
        return SaidHours.Candidates(talk.Heard.Text, talk.Heard.Gist).Count > 0 && Ask(talk, open, talk.Heard.Text);
    }

    // An answer that waits is decided first: what is only in doubt does not take its place.
    private static bool HoldsAnswer(Talk talk, Field field) => talk.Place.Doubt is { IsAnswer: true } && AsksAgain(talk, talk.OpenField ?? field) && TellLeft(talk);

    private static void AskAbout(Talk talk, Field field, Doubt doubt)
    {
        var text = ("text", (object?)Clip.OneLine(doubt.Text, EchoGraphemes));
        if (field.Kind != FieldKind.Hours)
        {
            var title = Wording.Get("chat.which", text, ("field", Names.Of(talk.Form!, field)));
            Put(talk, field, [TakeButton(field, true)], no: false);
            talk.Show(new ConfirmCard(Wording.Get("meanwhile.kicker"), title, true, [], "",
                [.. talk.Place.OnScreen.Select(b => CardAction.Of(b.Label, b.Data))], Clip.Alt(title)));
            return;
        }
        talk.Say("chat.which-hours", text);
        var hours = SaidHours.Candidates(doubt.Text, talk.Heard.GistOf(doubt.Text)).Select(Hours.Format).ToList();
        Put(talk, field, [.. hours.Select(n => new ScreenButton(Wording.Get("b.take-hours", ("n", n)), Tap.Data(Verbs.TakeDoubt, field.Id, n), hours.Count == 1 ? true : null))], no: false);
        OnScreen.Offer(talk);
    }

    private static ScreenButton TakeButton(Field field, bool? saysYes) =>
        new(Wording.Get("b.take-doubt"), Tap.Data(Verbs.TakeDoubt, field.Id), saysYes);

    private static void Put(Talk talk, Field field, IReadOnlyList<ScreenButton> takes, bool? no) =>
        OnScreen.Put(talk, [.. takes, new(Wording.Get("b.leave-doubt"), Tap.Data(Verbs.LeaveDoubt, field.Id), no)]);

    private static void Remember(Talk talk, Field field, string text, bool isAsked)
    {
        var e = (TextReceived)talk.Event;
        var stood = talk.Place.Open is { } open && open.FieldId == field.Id ? open.Stood : TextMark.Of(talk.Sheet!.TextOf(field.Id));
        talk.Place = talk.Place with { Doubt = new Doubt(field.Id, [new AnswerPart(e.MessageId, e.At, text)], stood, AskedAt: isAsked ? talk.ShownAt : null) };
    }
}
