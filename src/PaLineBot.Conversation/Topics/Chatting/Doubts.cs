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
        if (Splitter.ForAnother(talk.Form!, open, talk.Heard.Text) is { } labelled)
        {
            Ask(talk, labelled.Field, labelled.Text);
            return true;
        }
        switch (talk.Heard.Gist.Where(answered: talk.Place.Open?.Mode == PromptMode.Replace))
        {
            case GistKind.Answer: return false;
            case GistKind.Company: return Chatting.Stay(talk, open);
            case GistKind.Question: return AskOfQuestion(talk, open);
            default: return AskOf(talk, open);
        }
    }

    /// <summary>Asks which.</summary>
    public static bool AskOf(Talk talk, Field open)
    {
        if (open.Kind == FieldKind.Text) Ask(talk, open, talk.Heard.Text);
        else talk.SayText(Asking.AgainAsRead(talk, open));
        return true;
    }

    /// <summary>Offers to take what was said as the answer after all.</summary>
    public static void Offer(Talk talk, Field field)
    {
        Remember(talk, field, talk.Heard.Text);
        talk.Offer(Quick.Of("b.take-doubt", Verbs.TakeDoubt, field.Id), Quick.Of("b.leave-doubt", Verbs.LeaveDoubt, field.Id));
    }

    /// <summary>It was an answer, or one of the numbers in it was.</summary>
    public static void Take(Talk talk, Tap tap)
    {
        if (!talk.CanWrite || talk.Place.Doubt is not { IsAnswer: false } doubt || doubt.FieldId != tap.Arg(0) || talk.Form!.FindField(doubt.FieldId) is not { } field
            || (field.Kind == FieldKind.Hours && !SaidHours.Candidates(doubt.Text).Select(Hours.Format).Contains(tap.Arg(1))))
        {
            Stale.Say(talk);
            return;
        }
        talk.Place = talk.Place with { Doubt = null };
        if (talk.OpenField?.Id != field.Id) Asking.Push(talk, field.Id, talk.Sheet!.Has(field.Id) ? PromptMode.Replace : PromptMode.Ask, stood: doubt.Stood);
        var text = field.Kind == FieldKind.Hours ? tap.Arg(1) : doubt.Text;
        TakeAnswer.Text(talk, field, text, new TextReceived(doubt.Parts[0].SentAt, doubt.Parts[0].MessageId, text));
    }

    /// <summary>It was none.</summary>
    public static void Leave(Talk talk)
    {
        talk.Place = talk.Place with { Doubt = null };
        talk.Say("chat.left");
        Help.Resume(talk);
    }

    private static void Ask(Talk talk, Field field, string text)
    {
        Remember(talk, field, text);
        var title = Wording.Get("chat.which", ("text", Clip.OneLine(text, EchoGraphemes)), ("field", Names.Of(talk.Form!, field)));
        talk.Show(new ConfirmCard(Wording.Get("meanwhile.kicker"), title, true, [], "",
            [CardAction.Other("b.take-doubt", Tap.Data(Verbs.TakeDoubt, field.Id)), CardAction.Other("b.leave-doubt", Tap.Data(Verbs.LeaveDoubt, field.Id))],
            Clip.Alt(title)));
    }

    // What nobody foresaw may be asked of the question itself.
    private static bool AskOfQuestion(Talk talk, Field open)
    {
        Chatting.Meaning(talk, open);
        Ask(talk, open, talk.Heard.Text);
        return true;
    }

    private static bool AskedHours(Talk talk, Field open)
    {
        if (talk.Heard.Gist.IsQuestion) return Chatting.Meaning(talk, open);
        var hours = SaidHours.Candidates(talk.Heard.Text);
        if (hours.Count == 0) return false;
        talk.Say("chat.which-hours", ("text", Clip.OneLine(talk.Heard.Text, EchoGraphemes)));
        Remember(talk, open, talk.Heard.Text);
        foreach (var n in hours.Select(Hours.Format)) talk.Offer(Quick.Labelled(Wording.Get("b.take-hours", ("n", n)), Verbs.TakeDoubt, open.Id, n));
        talk.Offer(Quick.Of("b.leave-doubt", Verbs.LeaveDoubt, open.Id));
        return true;
    }

    private static void Remember(Talk talk, Field field, string text)
    {
        if (talk.Event is not TextReceived e) return;
        var stood = talk.Place.Open is { } open && open.FieldId == field.Id ? open.Stood : TextMark.Of(talk.Sheet!.TextOf(field.Id));
        talk.Place = talk.Place with { Doubt = new Doubt(field.Id, [new AnswerPart(e.MessageId, e.At, text)], stood) };
    }
}
