using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>A text that may be an answer or not: it waits in the state until its sender says which, and overwrites nothing before.</summary>
internal static class Doubts
{
    private const int ShortBesideAnswer = 15;
    private const int EchoGraphemes = 60;

    /// <summary>Whether nobody could tell: a short text where a finished answer stands, or a question that is not about the bot.</summary>
    public static bool IsOne(Talk talk, Field open) =>
        open.Kind == FieldKind.Text
        && ((talk.Place.Open?.Mode == PromptMode.Replace && talk.Heard.Text.Length < ShortBesideAnswer) || Questions.Is(talk.Heard.Text));

    /// <summary>Asks which.</summary>
    public static bool Ask(Talk talk, Field open)
    {
        Remember(talk, open);
        talk.Say("chat.which", ("text", Clip.OneLine(talk.Heard.Text, EchoGraphemes)), ("field", Names.Of(talk.Form!, open)));
        talk.Offer(Quick.Of("b.take-doubt", Verbs.TakeDoubt, open.Id), Quick.Of("b.leave-doubt", Verbs.LeaveDoubt, open.Id));
        return true;
    }

    /// <summary>Keeps the text for the field, in place of an older one.</summary>
    public static void Remember(Talk talk, Field open)
    {
        if (talk.Event is TextReceived e)
            talk.Place = talk.Place with { Doubt = new Doubt(open.Id, e.MessageId, e.At, talk.Heard.Text) };
    }

    /// <summary>It was an answer.</summary>
    public static void Take(Talk talk, Tap tap)
    {
        if (!talk.CanWrite || talk.Place.Doubt is not { } doubt || doubt.FieldId != tap.Arg(0) || talk.Form!.FindField(doubt.FieldId) is not { } field)
        {
            Stale.Say(talk);
            return;
        }
        talk.Place = talk.Place with { Doubt = null };
        if (talk.OpenField?.Id != field.Id) Asking.Push(talk, field.Id, talk.Sheet!.Has(field.Id) ? PromptMode.Replace : PromptMode.Ask);
        TakeAnswer.Text(talk, field, doubt.Text, new TextReceived(doubt.SentAt, doubt.MessageId, doubt.Text));
    }

    /// <summary>It was none.</summary>
    public static void Leave(Talk talk, Tap tap)
    {
        talk.Place = talk.Place with { Doubt = null };
        talk.Say("chat.left");
        Help.Resume(talk);
    }
}
