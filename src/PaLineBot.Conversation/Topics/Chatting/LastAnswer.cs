using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

/// <summary>The last change of answers can be taken back with one chip.</summary>
internal static class LastAnswer
{
    /// <summary>Offers to put back what the last change replaced, if this field was among it.</summary>
    public static void Offer(Talk talk, string fieldId)
    {
        if (talk.Place.LastChanges.Any(c => c.FieldId == fieldId)) talk.Offer(Quick.Of("b.take-back", Verbs.TakeBack, fieldId));
    }

    /// <summary>Puts back what stood there; what was written elsewhere since is shown beside it before.</summary>
    public static void TakeBack(Talk talk, Tap tap)
    {
        var last = talk.Place.LastChanges;
        if (!talk.CanWrite || last.All(c => c.FieldId != tap.Arg(0)) || talk.Form!.FindField(tap.Arg(0)) is not { } field)
        {
            Stale.Say(talk);
            return;
        }
        talk.Place = talk.Place with { LastChanges = [] };
        var others = last.Where(c => TextMark.Of(talk.Sheet!.TextOf(c.FieldId)) != c.Left).ToList();
        foreach (var change in last.Except(others)) talk.Save(change.FieldId, change.Before, isUndone: true);
        if (others.Count > 0)
        {
            ShowBoth(talk, others[0]);
            return;
        }
        talk.Say(last is [{ Before: null }] ? "answer.emptied-again" : "answer.put-back",
            ("field", last.Count == 1 ? Names.Of(talk.Form, field) : Names.Short(talk.Form, field.SectionId)));
        Asking.Show(talk, field);
    }

    private static void ShowBoth(Talk talk, LastChange change)
    {
        if (talk.Form!.FindField(change.FieldId) is not { } field) Stale.Say(talk);
        else if (change.Before is { } before && talk.Sheet!.Has(field.Id)) Meanwhile.Wait(talk, field, before.Parts);
        else
        {
            talk.Say("answer.changed-since", ("field", Names.Of(talk.Form, field)));
            Asking.Show(talk, field);
        }
    }
}
