using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>Choices by button, typed number or words.</summary>
internal static class Choices
{
    /// <summary>Option ids of a typed text, joined by commas as they are stored, or null when it names none.</summary>
    public static string? Read(Field field, string text, Gist gist) =>
        SaidChoices.Read(field.Options, text, gist) is { } ids && (field.Kind == FieldKind.AnyOf || ids.Count == 1) ? InOrder(field, ids) : null;

    /// <summary>A tap on the only choice.</summary>
    public static void Pick(Talk talk, Tap tap)
    {
        if (!IsOpenHere(talk, tap, FieldKind.OneOf, out var field)) return;
        talk.Save(field.Id, Answer.Of(tap.Arg(1), "", talk.Event.At));
        AfterAnswer.Go(talk, field);
    }

    /// <summary>A tap that ticks or unticks.</summary>
    public static void Toggle(Talk talk, Tap tap)
    {
        if (!IsOpenHere(talk, tap, FieldKind.AnyOf, out var field)) return;
        var picked = talk.Place.Picked;
        var id = tap.Arg(1);
        picked = picked.Contains(id) ? [.. picked.Where(p => p != id)] : [.. picked, id];
        talk.Place = talk.Place with { Picked = picked };
        talk.Say(picked.Count > 0 ? "answer.picked" : "answer.picked-none", ("text", Names.Shown(field, InOrder(field, picked))));
        talk.Offer(Quick.Of("b.done", Verbs.Done, field.Id));
        foreach (var o in field.Options)
            talk.Offer(Quick.Labelled(picked.Contains(o.Id) ? "☑ " + o.ShortTitle : o.ShortTitle, Verbs.Toggle, field.Id, o.Id));
    }

    /// <summary>A tap that says all is ticked.</summary>
    public static void Done(Talk talk, Tap tap)
    {
        if (talk.OpenField is not { Kind: FieldKind.AnyOf } field || field.Id != tap.Arg(0))
        {
            Stale.Say(talk);
            return;
        }
        if (talk.Place.Picked.Count == 0)
        {
            talk.Say("answer.pick-one", ("field", Names.Of(talk.Form!, field)));
            Asking.Show(talk, field, talk.Place.Open!.Mode);
            return;
        }
        talk.Save(field.Id, Answer.Of(InOrder(field, talk.Place.Picked), "", talk.Event.At));
        AfterAnswer.Go(talk, field);
    }

    private static bool IsOpenHere(Talk talk, Tap tap, FieldKind kind, out Field field)
    {
        field = talk.CanWrite ? talk.Form!.FindField(tap.Arg(0))! : null!;
        if (field is not null && field.Kind == kind && talk.Sheet!.IsAsked(field) && field.Options.Any(o => o.Id == tap.Arg(1)))
        {
            if (talk.OpenField?.Id != field.Id) Open(talk, field);
            return true;
        }
        Stale.Say(talk);
        return false;
    }

    private static void Open(Talk talk, Field field)
    {
        talk.Place = talk.Place with { Picked = talk.Sheet!.TextOf(field.Id).Split(',', StringSplitOptions.RemoveEmptyEntries) };
        Asking.Push(talk, field.Id, PromptMode.Replace);
    }

    private static string InOrder(Field field, IEnumerable<string> ids) =>
        string.Join(',', field.Options.Select(o => o.Id).Where(ids.Contains));
}
