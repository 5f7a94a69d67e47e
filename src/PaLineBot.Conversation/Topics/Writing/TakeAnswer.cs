using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Topics;

/// <summary>Takes a typed answer for the open field.</summary>
internal static class TakeAnswer
{
    /// <summary>Reads the text as the field wants it; what cannot be read is asked again, kindly.</summary>
    public static void Text(Talk talk, Field field, string text, TextReceived e)
    {
        var stored = Stored(field, text, talk.Heard.GistOf(text));
        if (stored is null)
        {
            talk.SayText(Wording.Get(field.Kind == FieldKind.Hours ? "answer.hours-again" : "answer.choice-again",
                ("field", Names.Of(talk.Form!, field)), ("text", Clip.OneLine(text, 60))));
            Asking.Show(talk, field, talk.Place.Open?.Mode ?? PromptMode.Ask);
            return;
        }
        Take(talk, field, [new AnswerPart(e.MessageId, e.At, stored)]);
    }

    /// <summary>Stores what was typed, unless something else was written there meanwhile.</summary>
    public static void Take(Talk talk, Field field, IReadOnlyList<AnswerPart> typed)
    {
        if (!Meanwhile.Asked(talk, field, typed)) Store(talk, field, typed);
    }

    /// <summary>Stores what was typed as the open question says, and goes on.</summary>
    public static void Store(Talk talk, Field field, IReadOnlyList<AnswerPart> typed)
    {
        var mode = talk.Place.Open?.Mode ?? PromptMode.Ask;
        var before = mode == PromptMode.Append && field.Kind == FieldKind.Text ? Parts(talk, field.Id) : [];
        var goesOn = LateBubble.GoesOnWith(talk.Place, talk.Event.At) is not null;
        if (!goesOn && talk.Place.Doubt is { IsAnswer: false } doubt && doubt.FieldId == field.Id) talk.Place = talk.Place with { Doubt = null };
        talk.Save(field.Id, new Answer(typed.Aggregate(before, Sorted)));
        MarkAnswered(talk);
        if (field.Kind == FieldKind.Text && talk.Event is TextReceived e && NextBubble.BelongsHere(talk, e)) KeepOpen(talk);
        else if (SplitAnswer.Offered(talk, field)) return;
        else AfterAnswer.Go(talk, field);
        if (goesOn) OnScreen.Keeps(talk);
    }

    /// <summary>Whether the field wants just such a text.</summary>
    public static bool Reads(Field field, Heard heard) => Stored(field, heard.Text, heard.Gist) is not null;

    /// <summary>The parts of a field as they are now.</summary>
    public static IReadOnlyList<AnswerPart> Parts(Talk talk, string fieldId) =>
        talk.Sheet!.Answers.TryGetValue(fieldId, out var a) ? a.Parts : [];

    /// <summary>The parts with one more, in the order they were sent, whatever order they arrived in.</summary>
    public static IReadOnlyList<AnswerPart> Sorted(IReadOnlyList<AnswerPart> parts, AnswerPart more) =>
        [.. parts.Where(p => p.MessageId.Length == 0 || p.MessageId != more.MessageId).Append(more)
            .OrderBy(p => p.SentAt).ThenBy(p => p.MessageId.Length).ThenBy(p => p.MessageId, StringComparer.Ordinal)];

    /// <summary>The rest of the thought is here already: it is added, and answered once.</summary>
    private static void KeepOpen(Talk talk)
    {
        var prompts = talk.Place.Prompts;
        talk.Place = talk.Place with { Prompts = [.. prompts.SkipLast(1), prompts[^1] with { Mode = PromptMode.Append }] };
    }

    private static string? Stored(Field field, string text, Gist gist) => field.Kind switch
    {
        FieldKind.Text => text,
        FieldKind.Hours => SaidHours.Read(text, gist) is { } hours ? Hours.Format(hours) : null,
        _ => Choices.Read(field, text, gist),
    };

    private static void MarkAnswered(Talk talk)
    {
        var prompts = talk.Place.Prompts;
        if (prompts.Count > 0)
            talk.Place = talk.Place with { Prompts = [.. prompts.SkipLast(1), prompts[^1] with { AnsweredByText = true }] };
    }
}
