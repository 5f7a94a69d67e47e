using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>
/// The late-bubble rule: a text sent before the present question could have been read belongs to the field that was
/// open when it was sent. People send one thought in three bubbles.
/// </summary>
internal static class LateBubble
{
    private const int EchoGraphemes = 80;

    /// <summary>How long a question must have been on the screen before a text can be its answer.</summary>
    public static readonly TimeSpan ReadingTime = TimeSpan.FromSeconds(3);

    /// <summary>The prompt the text belongs to, or null when it belongs to the present one.</summary>
    public static Prompt? Owner(WritingPlace place, DateTimeOffset sentAt)
    {
        var prompts = place.Prompts;
        if (prompts.Count < 2 || sentAt >= prompts[^1].ShownAt + ReadingTime) return null;
        var i = prompts.Count - 2;
        while (i > 0 && sentAt < prompts[i].ShownAt + ReadingTime && prompts[i - 1].AnsweredByText) i--;
        return prompts[i].AnsweredByText && prompts[i].FieldId.Length > 0 ? prompts[i] : null;
    }

    /// <summary>What waits for a word of its sender, when a text was sent before they could read that it does: both are of one thought.</summary>
    public static Doubt? GoesOnWith(WritingPlace place, DateTimeOffset sentAt) =>
        place.Doubt is { AskedAt: { } asked } waits && sentAt < asked + ReadingTime ? waits : null;

    public static bool Take(Talk talk, TextReceived e)
    {
        var text = talk.Heard.Text;
        if (!talk.CanWrite || Owner(talk.Place, e.At) is not { } owner) return false;
        if (talk.Form!.FindField(owner.FieldId) is not { } field) return false;
        // Hours and choices are whole in one bubble: a quick second number answers the next question.
        if (field.Kind != FieldKind.Text) return false;
        switch (talk.Heard.Gist.Kind)
        {
            case GistKind.Answer: break;
            case GistKind.Question or GistKind.Doubt: return Doubts.AskOfLate(talk, field);
            default: return false;
        }
        talk.Save(field.Id, new Answer(TakeAnswer.Sorted(TakeAnswer.Parts(talk, field.Id), new AnswerPart(e.MessageId, e.At, text))));
        if (GoesOnWith(talk.Place, e.At) is not null) OnScreen.Keeps(talk);
        if (NextBubble.BelongsHere(talk, e, owner)) return true;
        var said = Wording.Get("answer.appended", ("field", Names.Of(talk.Form, field)), ("text", Clip.OneLine(text, EchoGraphemes)));
        if (talk.OpenField is { } open) said += "\n" + Asking.AgainAnew(talk, open);
        else Asking.Close(talk);
        talk.SayText(said);
        LastAnswer.Offer(talk, field.Id);
        return true;
    }
}
