using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;

namespace PaLineBot.Conversation.Topics;

/// <summary>Small repairs by button: put a number in, write on, take a bubble out.</summary>
internal static class Repairs
{
    /// <summary>Puts a suggested value where a finding points; an empty one cuts the words out.</summary>
    public static void Fill(Talk talk, Tap tap)
    {
        if (!talk.CanWrite || talk.Form!.FindField(tap.Arg(0)) is not { } field || Finding(talk, field, tap.Arg(1)) is not { Span: { } span })
        {
            Stale.Say(talk);
            return;
        }
        var value = tap.Arg(1);
        var filled = AnswerParts.Filled(TakeAnswer.Parts(talk, field.Id), span.Start, span.Length, value);
        talk.Save(field.Id, filled.Count == 0 ? null : new Answer(filled));
        talk.SayText(string.Join('\n', AfterAnswer.Findings(talk, field).Prepend(AfterAnswer.Echo(talk, field, value.Length == 0 ? "answer.cut" : "answer.filled"))));
        Advance.Next(talk);
        LastAnswer.Offer(talk, field.Id);
    }

    /// <summary>Writes on at the end of an answer.</summary>
    public static void Append(Talk talk, Tap tap)
    {
        if (talk.CanWrite && talk.Form!.FindField(tap.Arg(0)) is { Kind: FieldKind.Text } field)
        {
            talk.Say("answer.will-append", ("field", Names.Of(talk.Form!, field)));
            Asking.Show(talk, field, PromptMode.Append);
            return;
        }
        Stale.Say(talk);
    }

    /// <summary>Takes one bubble out of an answer: it was not meant as one.</summary>
    public static void Drop(Talk talk, Tap tap)
    {
        var id = tap.Arg(1);
        if (!talk.CanWrite || talk.Form!.FindField(tap.Arg(0)) is not { } field || id.Length == 0 || !Erase(talk, field.Id, id))
        {
            Stale.Say(talk);
            return;
        }
        talk.Say("answer.dropped", ("field", Names.Of(talk.Form, field)));
        LastAnswer.Offer(talk, field.Id);
        talk.Offer(Quick.Continue, Quick.Mine);
    }

    /// <summary>Erases the parts a message left in a field; false when there were none.</summary>
    public static bool Erase(Talk talk, string fieldId, string messageId, bool isUndone = false)
    {
        var parts = TakeAnswer.Parts(talk, fieldId);
        var left = parts.Where(p => p.MessageId != messageId).ToList();
        if (left.Count == parts.Count) return false;
        talk.Save(fieldId, left.Count == 0 ? null : new Answer(left), isUndone);
        return true;
    }

    private static Finding? Finding(Talk talk, Field field, string value)
    {
        var text = talk.Sheet!.TextOf(field.Id);
        return Linter.CheckField(Subject.Of(talk), field.Id).OrderBy(f => f.Severity)
            .FirstOrDefault(f => f.Suggestions.Contains(value) && f.Span is { } s && s.Start >= 0 && s.Length >= 0 && s.Start + s.Length <= text.Length);
    }
}
