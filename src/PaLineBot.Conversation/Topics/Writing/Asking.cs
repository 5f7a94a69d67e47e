using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>Shows a question and remembers when.</summary>
internal static class Asking
{
    private const int PromptsKept = 6;

    public static void Show(Talk talk, Field field, PromptMode mode = PromptMode.Ask)
    {
        // What came in from the page while it was open is shown, and added to or replaced knowingly.
        if (mode == PromptMode.Ask && talk.Sheet!.Has(field.Id)) mode = PromptMode.Replace;
        if (field.Kind == FieldKind.AnyOf && talk.Place.Open?.FieldId != field.Id)
            talk.Place = talk.Place with { Picked = talk.Sheet!.TextOf(field.Id).Split(',', StringSplitOptions.RemoveEmptyEntries) };
        Push(talk, field.Id, mode);
        talk.Show(QuestionCards.Of(talk, field, mode), field.Id);
        OfferAround(talk, field, mode);
    }

    /// <summary>Asks again in one line, under what was just said; a question that was on the screen before needs no reading time.</summary>
    public static string Again(Talk talk, Field field)
    {
        Push(talk, field.Id, talk.Place.Open?.Mode ?? PromptMode.Ask, stood: talk.Place.Open?.Stood);
        return AgainWords(talk, field);
    }

    /// <summary>The same while bubbles of the answer before still come in: the present question gets its reading time anew.</summary>
    public static string AgainAnew(Talk talk, Field field)
    {
        Push(talk, field.Id, talk.Place.Open?.Mode ?? PromptMode.Ask, talk.ShownAt, talk.Place.Open?.Stood);
        return AgainWords(talk, field);
    }

    /// <summary>The same after the person asked about the open question: it was read, so a text sent from now on is its answer.</summary>
    public static string AgainAsRead(Talk talk, Field field)
    {
        Push(talk, field.Id, talk.Place.Open?.Mode ?? PromptMode.Ask, talk.Event.At - LateBubble.ReadingTime, talk.Place.Open?.Stood);
        return AgainWords(talk, field);
    }

    private static string AgainWords(Talk talk, Field field)
    {
        OfferAround(talk, field, talk.Place.Open!.Mode);
        var again = Wording.Get("question.again", ("field", Names.Of(talk.Form!, field)), ("ask", field.Ask));
        return again + string.Concat(field.Options.Select((o, i) => $"\n{i + 1}. {o.Title}"));
    }

    /// <summary>Remembers a prompt; the one that is open already stays where and since when it is.</summary>
    /// <param name="stood">What stood in the field for all that the person saw; null for what stands there now.</param>
    public static void Push(Talk talk, string fieldId, PromptMode mode = PromptMode.Ask, DateTimeOffset? shownAt = null, string? stood = null)
    {
        var before = talk.Place.Prompts;
        var same = before.Count > 0 && before[^1].FieldId == fieldId ? before[^1] : null;
        if (same is not null) before = [.. before.SkipLast(1)];
        var since = same is { AnsweredByText: false } ? same.ShownAt : talk.ShownAt;
        var prompt = new Prompt(fieldId, shownAt ?? since, mode) { Stood = stood ?? TextMark.Of(talk.Sheet?.TextOf(fieldId) ?? "") };
        var prompts = before.Append(prompt).TakeLast(PromptsKept).ToList();
        talk.Place = talk.Place with { Prompts = prompts, Paused = false };
    }

    /// <summary>No field is open any more.</summary>
    public static void Close(Talk talk) => Push(talk, "", shownAt: talk.ShownAt);

    /// <summary>Something else is on the screen now: a text is no answer until the question is asked again.</summary>
    public static void Leave(Talk talk)
    {
        if (talk.OpenField is not null) Close(talk);
        if (talk.CanWrite && talk.Place.Choosing is not null) talk.Place = talk.Place with { Choosing = null };
    }

    /// <summary>Offers what goes with the open question without asking it; nothing while the person pauses.</summary>
    public static void OfferBeside(Talk talk)
    {
        if (talk.OpenField is { } field && !talk.Place.Paused) OfferAround(talk, field, talk.Place.Open!.Mode);
    }

    private static void OfferAround(Talk talk, Field field, PromptMode mode)
    {
        OnScreen.Offer(talk);
        talk.Offer([.. QuestionWays.Of(talk, field, mode)]);
    }
}
